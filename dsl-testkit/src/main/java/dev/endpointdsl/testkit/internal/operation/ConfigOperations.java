package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ServicePath;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.Map;
import java.util.Optional;

/**
 * Creates, describes and deletes endpoint configurations.
 *
 * <p>A configuration can be deleted while an endpoint runs it: the service advises against it, but
 * does not refuse it.
 */
final class ConfigOperations {

  private static final String NAME = "EndpointConfigName";
  private static final String ARN = "EndpointConfigArn";

  private final Account account;
  private final ModelCheck models;
  private final ServerConfig config;

  ConfigOperations(Account account, ModelCheck models, ServerConfig config) {
    this.account = account;
    this.models = models;
    this.config = config;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "CreateEndpointConfig", this::create,
        "DescribeEndpointConfig", this::describe,
        "DeleteEndpointConfig", this::delete);
  }

  private Optional<JsonObject> create(JsonObject request) {
    config.check().endpointConfig(request);
    String name = requiredName(request);
    models.throwIfMissing(request);
    String arn = account.arns().endpointConfig(name);
    Tags tags = Tags.NONE.with(ResourceTag.listFromJson(request.find(TagListReader.TAGS)));
    JsonObject members = request.without(TagListReader.TAGS);
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

  private Optional<JsonObject> describe(JsonObject request) {
    String arn = requestedArn(request);
    JsonObject description =
        account.configs().read(arn).orElseThrow(() -> NotFound.config(arn)).description(ARN);
    JsonObject added = config.addsServiceMembers() ? ServiceMembers.add(description) : description;
    return Optional.of(config.fillsDefaults() ? ConfigDefaults.fill(added) : added);
  }

  private Optional<JsonObject> delete(JsonObject request) {
    String arn = requestedArn(request);
    if (!account.configs().delete(arn)) {
      throw NotFound.config(arn);
    }
    return Optional.empty();
  }

  private String requestedArn(JsonObject request) {
    return account
        .arns()
        .endpointConfig(RequestMembers.onlyString(request, NAME, StringConstraint.ENTITY_NAME));
  }

  /** Requires a name even if the rule is accepted, because the configuration is stored by it. */
  private static String requiredName(JsonObject request) {
    if (request.find(NAME).orElse(null) instanceof JsonString name && !name.value().isEmpty()) {
      return name.value();
    }
    ValidationErrors errors = new ValidationErrors();
    errors.missing(ServicePath.member(NAME));
    throw errors.toException();
  }
}
