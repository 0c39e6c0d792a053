package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.endpoint.DeployedConfigFactory;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.StoredComponent;
import java.util.Optional;

/**
 * Renders an inference component as DescribeInferenceComponent and ListInferenceComponents return
 * it.
 */
final class ComponentDescription {

  private static final String REQUIREMENTS = "ComputeResourceRequirements";
  private static final String COPIES = "RuntimeConfig";

  private ComponentDescription() {}

  static JsonObject summary(StoredComponent component, Account account) {
    return JsonObject.EMPTY
        .with("InferenceComponentName", component.name())
        .with("InferenceComponentArn", component.arn())
        .with("EndpointName", component.place().endpoint())
        .with("EndpointArn", account.arns().endpoint(component.place().endpoint()))
        .with("VariantName", component.place().variant())
        .with("InferenceComponentStatus", component.statusText())
        .with("CreationTime", Resource.timestamp(component.createdMillis()))
        .with("LastModifiedTime", Resource.timestamp(component.modifiedMillis()));
  }

  static JsonObject full(StoredComponent component, Account account) {
    JsonObject described = component.revisions().described();
    JsonObject response =
        summary(component, account)
            .withOptional(
                "Specification",
                described
                    .find("Specification")
                    .map(one -> specification((JsonObject) one, component, account)))
            .withOptional("RuntimeConfig", copies(component))
            .withOptional(
                "FailureReason", component.transition().failureReason().map(JsonString::new))
            .withOptional("LastDeploymentConfig", component.revisions().deploymentConfig());
    return described.find("Specifications").isEmpty()
        ? response
        : response.with(
            "Specifications",
            JsonArray.of(
                described.objects("Specifications").stream()
                    .map(one -> specification(one, component, account))
                    .toList()));
  }

  /** An adapter is described with the hardware of its base component. */
  private static JsonObject specification(
      JsonObject specification, StoredComponent component, Account account) {
    JsonObject container = specification.object("Container");
    Optional<JsonValue> image = container.find("Image");
    JsonObject described = specification;
    if (image.isPresent()) {
      JsonObject deployed =
          DeployedConfigFactory.resolved(
              ((JsonString) image.get()).value(), component.createdMillis());
      described =
          described.with("Container", container.without("Image").with("DeployedImage", deployed));
    }
    return component
        .place()
        .base()
        .flatMap(base -> account.components().find(account.arns().inferenceComponent(base)))
        .map(base -> base.revisions().described().object("Specification"))
        .flatMap(base -> base.find(REQUIREMENTS))
        .map(requirements -> withRequirements(specification, requirements))
        .orElse(described);
  }

  private static JsonObject withRequirements(JsonObject specification, JsonValue requirements) {
    return specification.with(REQUIREMENTS, requirements);
  }

  private static Optional<JsonObject> copies(StoredComponent component) {
    Optional<JsonValue> desired = count(component.revisions().wanted());
    Optional<JsonValue> current = component.revisions().live().flatMap(ComponentDescription::count);
    return desired.map(
        count ->
            JsonObject.EMPTY
                .with("DesiredCopyCount", count)
                .with("CurrentCopyCount", current.orElse(JsonNumber.of(0))));
  }

  private static Optional<JsonValue> count(JsonObject members) {
    return members.object(COPIES).find("CopyCount");
  }
}
