package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.deploy.internal.aws.RequestBodyOverride;
import dev.endpointdsl.deploy.internal.aws.ResponseBodyCapture;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/** Requests that create and describe configurations, including members that the SDK lacks. */
public final class ConfigRequests {

  private ConfigRequests() {}

  /**
   * A configuration as the service describes it.
   *
   * @param config the configuration, without tags
   * @param arn its ARN
   * @param creationTime the time of its creation
   */
  public record Described(EndpointConfig config, String arn, Instant creationTime) {}

  /** Returns a workflow that describes a configuration; its result is empty if there is none. */
  public static Workflow<Optional<Described>> describe(DeploymentContext context, String name) {
    ResponseBodyCapture body = new ResponseBodyCapture();
    DescribeEndpointConfigRequest request =
        DescribeEndpointConfigRequest.builder()
            .endpointConfigName(name)
            .overrideConfiguration(with(body))
            .build();
    return context
        .caller()
        .find(SageMakerOperations.DESCRIBE_CONFIG, request)
        .map(found -> found.map(response -> described(response, body.json())));
  }

  /**
   * Returns the request that creates a configuration.
   *
   * @throws InvalidConfigException if the service would refuse the configuration
   */
  public static CreateEndpointConfigRequest createRequest(EndpointConfig config) {
    try {
      return config.toRequest();
    } catch (InvalidConfigException e) {
      if (!e.violations().stream().allMatch(v -> v.rule() == ShapeRule.NOT_IN_SDK)) {
        throw e;
      }
      return CreateEndpointConfigRequest.builder()
          .endpointConfigName(config.endpointConfigName())
          .overrideConfiguration(with(new RequestBodyOverride(config.toJson())))
          .build();
    }
  }

  private static Described described(DescribeEndpointConfigResponse response, String json) {
    return new Described(
        content(response, json), response.endpointConfigArn(), response.creationTime());
  }

  /**
   * Reads the configuration from JSON, which includes members that the SDK lacks. The SDK's
   * response is used instead if the JSON has members that the model lacks, or if a stubbed client
   * has not received any JSON.
   */
  private static EndpointConfig content(DescribeEndpointConfigResponse response, String json) {
    if (json.isEmpty()) {
      return EndpointConfig.from(response);
    }
    try {
      return EndpointConfig.fromDescribed(JsonTreeReader.readObject(json).withoutNulls());
    } catch (InvalidJsonException e) {
      return EndpointConfig.from(response);
    }
  }

  /** Returns the configuration of a request that an interceptor reads or changes. */
  public static AwsRequestOverrideConfiguration with(ExecutionInterceptor interceptor) {
    return AwsRequestOverrideConfiguration.builder()
        .addPlugin(
            client ->
                client.overrideConfiguration(
                    client.overrideConfiguration().toBuilder()
                        .addExecutionInterceptor(interceptor)
                        .build()))
        .build();
  }
}
