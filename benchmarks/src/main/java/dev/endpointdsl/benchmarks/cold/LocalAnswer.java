package dev.endpointdsl.benchmarks.cold;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** The first answer of the local control plane. */
public final class LocalAnswer {

  private LocalAnswer() {}

  /** Prints the length of the ARN in the response. */
  public static void main(String[] args) {
    try (LocalSageMaker local = LocalSageMaker.builder().lenient(true).start();
        SageMakerClient client = local.client()) {
      EndpointConfig config =
          EndpointConfig.builder()
              .endpointConfigName("churn-2026-11")
              .productionVariant(
                  v ->
                      v.variantName("blue")
                          .modelName("churn-xgb-7")
                          .instanceType(InstanceType.ML_M5_XLARGE)
                          .initialInstanceCount(2))
              .build();
      System.out.println(
          client.createEndpointConfig(config.toRequest()).endpointConfigArn().length());
    }
  }
}
