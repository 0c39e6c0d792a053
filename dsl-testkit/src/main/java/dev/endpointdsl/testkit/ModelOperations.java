package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
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

  Map<String, Operation> operations() {
    return Map.of(
        "CreateModel", this::create, "DescribeModel", this::describe, "DeleteModel", this::delete);
  }

  private Optional<JsonObject> create(Operation.Request request) {
    RequestMembers members =
        RequestMembers.of(
            request.json(),
            NAME,
            "PrimaryContainer",
            "Containers",
            "InferenceExecutionConfig",
            "ExecutionRoleArn",
            TagMembers.TAGS,
            "VpcConfig",
            "EnableNetworkIsolation");
    String name = members.requiredText(NAME, TextConstraint.MODEL_NAME);
    List<Tag> tags = TagMembers.optional(members);
    members.throwIfInvalid();
    TagMembers.throwIfRefused(tags);
    throwIfTwice(request.json());
    String arn = account.arns().model(name);
    JsonObject kept = request.json().without(TagMembers.TAGS);
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

  private Optional<JsonObject> describe(Operation.Request request) {
    String arn = requestedArn(request);
    return Optional.of(
        account.models().read(arn).orElseThrow(() -> NotFound.model(arn)).description(ARN));
  }

  private Optional<JsonObject> delete(Operation.Request request) {
    String arn = requestedArn(request);
    if (!account.models().delete(arn)) {
      throw NotFound.model(arn);
    }
    return Optional.empty();
  }

  private String requestedArn(Operation.Request request) {
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
