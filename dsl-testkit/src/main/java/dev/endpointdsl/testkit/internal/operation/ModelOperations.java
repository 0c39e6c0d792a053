package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.Violation;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.model.ModelRule;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.request.TagListReader;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import dev.endpointdsl.testkit.internal.state.StoredDocument;
import dev.endpointdsl.testkit.internal.state.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Creates, describes and deletes models.
 *
 * <p>Their containers are stored unchanged.
 */
public final class ModelOperations {

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

  private Optional<JsonObject> create(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(
            request,
            NAME,
            "PrimaryContainer",
            "Containers",
            "InferenceExecutionConfig",
            "ExecutionRoleArn",
            TagListReader.TAGS,
            "VpcConfig",
            "EnableNetworkIsolation");
    String name = members.requiredString(NAME, StringConstraint.MODEL_NAME);
    List<ResourceTag> tags = TagListReader.optional(members);
    members.throwIfInvalid();
    TagListReader.throwIfRefused(tags);
    throwIfBothContainers(request);
    throwIfRefused(request.without(TagListReader.TAGS));
    String arn = account.arns().model(name);
    JsonObject stored = request.without(TagListReader.TAGS);
    if (!store(account, name, stored, Tags.NONE.with(tags))) {
      throw ServiceException.validation("Cannot create already existing model \"" + arn + "\".");
    }
    return Optional.of(JsonObject.EMPTY.with(ARN, arn));
  }

  /** Stores a model without containers, unless it exists. */
  public static void store(Account account, String name) {
    store(account, name, JsonObject.EMPTY.with(NAME, name), Tags.NONE);
  }

  private static boolean store(Account account, String name, JsonObject members, Tags tags) {
    String arn = account.arns().model(name);
    return account
        .models()
        .create(
            arn,
            (millis, sequence) -> new StoredDocument(name, arn, millis, sequence, members, tags));
  }

  private Optional<JsonObject> describe(JsonObject request) {
    String arn = requestedArn(request);
    return Optional.of(
        account.models().read(arn).orElseThrow(() -> NotFound.model(arn)).description(ARN));
  }

  private Optional<JsonObject> delete(JsonObject request) {
    String arn = requestedArn(request);
    if (!account.models().delete(arn)) {
      throw NotFound.model(arn);
    }
    return Optional.empty();
  }

  private String requestedArn(JsonObject request) {
    return account
        .arns()
        .model(RequestMembers.onlyString(request, NAME, StringConstraint.MODEL_NAME));
  }

  private static void throwIfRefused(JsonObject request) {
    Model model =
        RequestCheck.readStrictly(
            request,
            Model::fromJson,
            read -> read.violations().stream().filter(found -> !isAboutSource(found)).toList());
    if (model.violations().stream().anyMatch(ModelOperations::isAboutSource)) {
      throw ServiceException.validation(
          "Specify one of either Image and Model Data URL or ModelPackageName in container"
              + " definition.");
    }
  }

  private static boolean isAboutSource(Violation violation) {
    return violation.rule() == ModelRule.IMAGE_OR_PACKAGE_MISSING
        || violation.rule() == ModelRule.IMAGE_AND_PACKAGE;
  }

  private static void throwIfBothContainers(JsonObject request) {
    if (request.find("PrimaryContainer").isPresent() && request.find("Containers").isPresent()) {
      throw ServiceException.validation(
          "A model has either PrimaryContainer or Containers, not both.");
    }
  }
}
