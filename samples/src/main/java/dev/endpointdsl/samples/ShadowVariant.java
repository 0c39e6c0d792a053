package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_C7G_XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A shadow variant: a candidate on cheaper instances receives a copy of the traffic, and callers
 * never receive its responses.
 */
public final class ShadowVariant {

  private ShadowVariant() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("pricing-shadowed")
        .productionVariant(v -> v
            .variantName("live")
            .modelName("pricing-4")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(3)
            .initialVariantWeight(1))
        .shadowProductionVariant(v -> v
            .variantName("candidate")
            .modelName("pricing-5-graviton")
            .instanceType(ML_C7G_XLARGE)
            .initialInstanceCount(1)
            .initialVariantWeight(0.25))
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
