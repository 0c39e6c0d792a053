import dev.endpointdsl.sagemaker.EndpointConfig;

/** A serverless variant with the maximum of everything. */
class ServerlessAtBounds {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s
                .memorySizeInMB(6144)
                .maxConcurrency(200)
                .provisionedConcurrency(200)))
        .build();
  }
}
