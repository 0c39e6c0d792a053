import dev.endpointdsl.sagemaker.EndpointConfig;

class Contradiction {
  static EndpointConfig config() {
    // begin
    return EndpointConfig.builder()
        .endpointConfigName("sentiment-2026-11")
        .productionVariant(v -> v
            .variantName("only")
            .modelName("sentiment-distilbert")
            .serverlessConfig(s -> s
                .memorySizeInMB(2048)
                .maxConcurrency(20)
                .provisionedConcurrency(25)))
        .build();
    // end
  }
}
