import dev.endpointdsl.sagemaker.EndpointConfig;

/** A serverless variant without its concurrency. */
class JavacNoConcurrency {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048)))
        .build();
  }
}
// rule: REQUIRED
