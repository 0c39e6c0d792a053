package dev.endpointdsl.samples;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A serverless variant: SageMaker starts compute on demand, and keeps capacity for two concurrent
 * requests warm.
 */
public final class Serverless {

  private Serverless() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("sentiment-serverless")
        .productionVariant(v -> v
            .variantName("only")
            .modelName("sentiment-distilbert")
            .serverlessConfig(s -> s
                .memorySizeInMB(4096)
                .maxConcurrency(20)
                .provisionedConcurrency(2)))
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
