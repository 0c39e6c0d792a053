package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.aws.ResponseBodyCapture;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSpecificationSummary;

/**
 * The names in the description of an inference component. The response's JSON is read, because the
 * SDK drops the specifications for several instance types.
 *
 * @param base the base component of an adapter
 * @param models the models
 */
public record ComponentReferences(Optional<String> base, Set<String> models) {

  /** Returns a workflow that describes a component; its result is empty if there is none. */
  public static Workflow<Optional<ComponentReferences>> find(
      DeploymentContext context, String name) {
    ResponseBodyCapture body = new ResponseBodyCapture();
    return context
        .caller()
        .find(
            HostingOperations.DESCRIBE_COMPONENT,
            DescribeInferenceComponentRequest.builder()
                .inferenceComponentName(name)
                .overrideConfiguration(ConfigRequests.with(body))
                .build())
        .map(
            found ->
                found.map(response -> body.json().isEmpty() ? of(response) : ofJson(body.json())));
  }

  private static ComponentReferences ofJson(String json) {
    JsonObject description = JsonTreeReader.readObject(json).withoutNulls();
    Set<String> models = new LinkedHashSet<>();
    Set<String> bases = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(description.object("Specification")),
            description.objects("Specifications").stream())
        .forEach(
            specification -> {
              string(specification, "ModelName").ifPresent(models::add);
              string(specification, "BaseInferenceComponentName").ifPresent(bases::add);
            });
    return new ComponentReferences(bases.stream().findFirst(), models);
  }

  private static Optional<String> string(JsonObject specification, String member) {
    return specification.find(member).map(value -> ((JsonString) value).value());
  }

  /** Reads the response of a stubbed client, which has not received any JSON. */
  private static ComponentReferences of(DescribeInferenceComponentResponse response) {
    InferenceComponentSpecificationSummary specification = response.specification();
    return specification == null
        ? new ComponentReferences(Optional.empty(), Set.of())
        : new ComponentReferences(
            Optional.ofNullable(specification.baseInferenceComponentName()),
            specification.modelName() == null ? Set.of() : Set.of(specification.modelName()));
  }
}
