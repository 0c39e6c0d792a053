package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.HostingOperations;
import dev.endpointdsl.deploy.internal.aws.RequestBodyOverride;
import dev.endpointdsl.deploy.internal.aws.ResponseBodyCapture;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.sagemaker.Model;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.sagemaker.model.CreateModelRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelResponse;

/** Requests that create and describe models, including members that the SDK lacks. */
public final class ModelRequests {

  private ModelRequests() {}

  /**
   * A model as the service describes it.
   *
   * @param model the model, without tags
   * @param arn its ARN
   * @param creationTime the time of its creation
   */
  public record DescribedModel(Model model, String arn, Instant creationTime) {}

  /** Returns a workflow that describes a model; its result is empty if there is none. */
  public static Workflow<Optional<DescribedModel>> describe(
      DeploymentContext context, String name) {
    ResponseBodyCapture body = new ResponseBodyCapture();
    DescribeModelRequest request =
        DescribeModelRequest.builder()
            .modelName(name)
            .overrideConfiguration(ConfigRequests.with(body))
            .build();
    return context
        .caller()
        .call(HostingOperations.DESCRIBE_MODEL, request)
        .map(response -> Optional.of(described(response, body.json())))
        .recover(ModelRequests::emptyIfNotFound);
  }

  /** Returns the empty result if a model does not exist; any other problem remains. */
  public static <T> Workflow<Optional<T>> emptyIfNotFound(RuntimeException problem) {
    return ErrorKind.MODEL_NOT_FOUND.is(problem) || ErrorKind.NOT_FOUND.is(problem)
        ? Workflow.done(Optional.empty())
        : Workflow.failed(problem);
  }

  /**
   * Returns the request that creates a model.
   *
   * @throws InvalidConfigException if the service would refuse the model
   */
  public static CreateModelRequest createRequest(Model model) {
    try {
      return model.toRequest();
    } catch (InvalidConfigException e) {
      if (!e.violations().stream().allMatch(v -> v.rule() == ShapeRule.NOT_IN_SDK)) {
        throw e;
      }
      return CreateModelRequest.builder()
          .modelName(model.modelName())
          .overrideConfiguration(ConfigRequests.with(new RequestBodyOverride(model.toJson())))
          .build();
    }
  }

  private static DescribedModel described(DescribeModelResponse response, String json) {
    return new DescribedModel(
        content(response, json), response.modelArn(), response.creationTime());
  }

  /** Reads the SDK's response if the JSON is missing or has members that the DSL lacks. */
  private static Model content(DescribeModelResponse response, String json) {
    if (json.isEmpty()) {
      return Model.from(response);
    }
    try {
      return Model.fromDescribed(JsonTreeReader.readObject(json).withoutNulls());
    } catch (InvalidJsonException e) {
      return Model.from(response);
    }
  }
}
