package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ServicePath;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import dev.endpointdsl.testkit.internal.state.Tag;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.Map;
import java.util.Optional;

/**
 * Creating, describing and deleting endpoint configurations.
 *
 * <p>One that an endpoint runs on can be deleted: the service asks its users not to, and lets them.
 */
final class ConfigOperations {

  private static final String NAME = "EndpointConfigName";
  private static final String ARN = "EndpointConfigArn";
  private static final String TAGS = "Tags";

  private final Account account;
  private final RequestCheck check;
  private final ModelCheck models;
  private final boolean fillsDefaults;

  ConfigOperations(Account account, RequestCheck check, ModelCheck models, boolean fillsDefaults) {
    this.account = account;
    this.check = check;
    this.models = models;
    this.fillsDefaults = fillsDefaults;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "CreateEndpointConfig", this::create,
        "DescribeEndpointConfig", this::describe,
        "DeleteEndpointConfig", this::delete);
  }

  private Optional<JsonObject> create(OperationHandler.Request request) {
    check.throwIfRefused(request);
    String name = newName(request.json());
    models.throwIfMissing(request.json());
    String arn = account.arns().endpointConfig(name);
    Tags tags = Tags.NONE.with(Tag.listFromJson(request.json().find(TAGS)));
    JsonObject members = request.json().without(TAGS);
    if (!account
        .configs()
        .create(
            arn,
            (millis, sequence) -> new StoredDocument(name, arn, millis, sequence, members, tags))) {
      throw ServiceException.validation(
          "Cannot create already existing endpoint configuration \"" + arn + "\".");
    }
    return Optional.of(JsonObject.EMPTY.with(ARN, arn));
  }

  private Optional<JsonObject> describe(OperationHandler.Request request) {
    String arn = requestedArn(request);
    JsonObject description =
        account.configs().read(arn).orElseThrow(() -> NotFound.config(arn)).description(ARN);
    return Optional.of(fillsDefaults ? ConfigDefaults.fill(description) : description);
  }

  private Optional<JsonObject> delete(OperationHandler.Request request) {
    String arn = requestedArn(request);
    if (!account.configs().delete(arn)) {
      throw NotFound.config(arn);
    }
    return Optional.empty();
  }

  private String requestedArn(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME);
    String name = members.requiredText(NAME, TextConstraint.CONFIG_NAME);
    members.throwIfInvalid();
    return account.arns().endpointConfig(name);
  }

  /** Without a name nothing can be stored, whatever the check lets through. */
  private static String newName(JsonObject request) {
    if (request.find(NAME).orElse(null) instanceof JsonString name && !name.value().isEmpty()) {
      return name.value();
    }
    ValidationErrors errors = new ValidationErrors();
    errors.missing(ServicePath.member(NAME));
    throw errors.toException();
  }
}
