package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_G6_12XLARGE;
import static dev.endpointdsl.sagemaker.ManagedInstanceScalingStatus.ENABLED;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A variant for inference components: its instances scale from zero, and models are placed on them
 * later.
 */
public final class InferenceComponents {

  private InferenceComponents() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("llm-pool")
        .productionVariant(v -> v
            .variantName("pool")
            .inferenceComponents()
            .instanceType(ML_G6_12XLARGE)
            .initialInstanceCount(1)
            .managedInstanceScaling(s -> s
                .status(ENABLED)
                .minInstanceCount(0)
                .maxInstanceCount(4))
            .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS))
            .containerStartupHealthCheckTimeoutInSeconds(900))
        .executionRoleArn("arn:aws:iam::123456789012:role/sagemaker-llm-pool")
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
