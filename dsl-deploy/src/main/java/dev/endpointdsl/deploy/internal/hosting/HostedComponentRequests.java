package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.aws.RequestBodyOverride;
import dev.endpointdsl.deploy.internal.aws.ResponseBodyCapture;
import dev.endpointdsl.deploy.internal.config.ConfigRequests;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentRuntimeUpdate;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sagemaker.model.CreateInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRuntimeConfigRequest;

/** Requests for inference components, including members that the SDK lacks. */
final class HostedComponentRequests {

  private HostedComponentRequests() {}

  /** Returns a workflow that describes a component; its result is empty if there is none. */
  static Workflow<Optional<DescribedComponent>> describe(DeploymentContext context, String name) {
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
                found.map(
                    response ->
                        DescribedComponent.of(
                            response,
                            body.json().isEmpty()
                                ? SdkJson.of(response)
                                : JsonTreeReader.readObject(body.json()).withoutNulls())));
  }

  static CreateInferenceComponentRequest create(
      InferenceComponent component, Map<String, String> tags) {
    InferenceComponent tagged =
        tags.isEmpty() ? component : component.toBuilder().tags(tags).build();
    return orJson(
        tagged::toRequest,
        () ->
            CreateInferenceComponentRequest.builder()
                .inferenceComponentName(component.inferenceComponentName())
                .overrideConfiguration(
                    ConfigRequests.with(new RequestBodyOverride(tagged.toJson())))
                .build());
  }

  /** Returns the request of an update. */
  static UpdateInferenceComponentRequest update(InferenceComponentUpdate update) {
    return orJson(
        update::toRequest,
        () ->
            UpdateInferenceComponentRequest.builder()
                .inferenceComponentName(update.inferenceComponentName())
                .overrideConfiguration(
                    ConfigRequests.with(new RequestBodyOverride(update.toJson())))
                .build());
  }

  static UpdateInferenceComponentRuntimeConfigRequest scale(String name, int copies) {
    return InferenceComponentRuntimeUpdate.builder()
        .inferenceComponentName(name)
        .desiredRuntimeConfig(r -> r.copyCount(copies))
        .build()
        .toRequest();
  }

  static DeleteInferenceComponentRequest delete(String name) {
    return DeleteInferenceComponentRequest.builder().inferenceComponentName(name).build();
  }

  /** Returns a request, or one with JSON of its own if the SDK lacks a member. */
  private static <R> R orJson(Supplier<R> request, Supplier<R> withJson) {
    try {
      return request.get();
    } catch (InvalidConfigException e) {
      if (e.violations().stream().allMatch(v -> v.rule() == ShapeRule.NOT_IN_SDK)) {
        return withJson.get();
      }
      throw e;
    }
  }
}
