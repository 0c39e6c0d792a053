package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import dev.endpointdsl.testkit.internal.state.Tag;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creating, describing and deleting models.
 *
 * <p>What stands in their containers is kept as it came and not looked at: endpoints only need
 * their names.
 */
final class ModelOperations {

  private static final String NAME = "ModelName";
  private static final String ARN = "ModelArn";

  private final Account account;

  ModelOperations(Account account) {
    this.account = account;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "CreateModel", this::create, "DescribeModel", this::describe, "DeleteModel", this::delete);
  }

  private Optional<JsonObject> create(OperationHandler.Request request) {
    RequestMembers members =
        RequestMembers.of(
            request.json(),
            NAME,
            "PrimaryContainer",
            "Containers",
            "InferenceExecutionConfig",
            "ExecutionRoleArn",
            TagListReader.TAGS,
            "VpcConfig",
            "EnableNetworkIsolation");
    String name = members.requiredText(NAME, TextConstraint.MODEL_NAME);
    List<Tag> tags = TagListReader.optional(members);
    members.throwIfInvalid();
    TagListReader.throwIfRefused(tags);
    throwIfTwice(request.json());
    String arn = account.arns().model(name);
    JsonObject kept = request.json().without(TagListReader.TAGS);
    if (!account
        .models()
        .create(
            arn,
            (millis, sequence) ->
                new StoredDocument(name, arn, millis, sequence, kept, Tags.NONE.with(tags)))) {
      throw ServiceException.validation("Cannot create already existing model \"" + arn + "\".");
    }
    return Optional.of(JsonObject.EMPTY.with(ARN, arn));
  }

  private Optional<JsonObject> describe(OperationHandler.Request request) {
    String arn = requestedArn(request);
    return Optional.of(
        account.models().read(arn).orElseThrow(() -> NotFound.model(arn)).description(ARN));
  }

  private Optional<JsonObject> delete(OperationHandler.Request request) {
    String arn = requestedArn(request);
    if (!account.models().delete(arn)) {
      throw NotFound.model(arn);
    }
    return Optional.empty();
  }

  private String requestedArn(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME);
    String name = members.requiredText(NAME, TextConstraint.MODEL_NAME);
    members.throwIfInvalid();
    return account.arns().model(name);
  }

  private static void throwIfTwice(JsonObject request) {
    if (request.find("PrimaryContainer").isPresent() && request.find("Containers").isPresent()) {
      throw ServiceException.validation(
          "A model has either PrimaryContainer or Containers, not both.");
    }
  }
}
