package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.deploy.internal.aws.RequestBodyOverride;
import dev.endpointdsl.deploy.internal.aws.ResponseBodyCapture;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.workflow.RetryingCaller;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/** Requests about configurations, with the members that are newer than the SDK in them. */
public final class ConfigRequests {

  private ConfigRequests() {}

  /**
   * A configuration that exists.
   *
   * @param config its content, without tags
   * @param arn its ARN
   * @param creationTime when it was created
   */
  public record Described(EndpointConfig config, String arn, Instant creationTime) {}

  /** Looks for a configuration. */
  public static Workflow<Optional<Described>> find(RetryingCaller caller, String name) {
    ResponseBodyCapture answer = new ResponseBodyCapture();
    DescribeEndpointConfigRequest request =
        DescribeEndpointConfigRequest.builder()
            .endpointConfigName(name)
            .overrideConfiguration(with(answer))
            .build();
    return caller
        .find(ServiceCall.DESCRIBE_CONFIG, request)
        .map(found -> found.map(response -> described(response, answer.json())));
  }

  /**
   * The request that creates a configuration.
   *
   * @throws InvalidConfigException if the service would refuse it
   */
  public static CreateEndpointConfigRequest creation(EndpointConfig config) {
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
   * What even this model does not know is left to the SDK, which leaves it out. A client that is a
   * test's stand-in has no JSON.
   */
  private static EndpointConfig content(DescribeEndpointConfigResponse response, String json) {
    if (json.isEmpty()) {
      return EndpointConfig.from(response);
    }
    try {
      JsonObject members = JsonTreeReader.readObject(json).withoutNulls();
      return EndpointConfig.fromJson(members.without("EndpointConfigArn").without("CreationTime"));
    } catch (InvalidJsonException e) {
      return EndpointConfig.from(response);
    }
  }

  private static AwsRequestOverrideConfiguration with(ExecutionInterceptor interceptor) {
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
