import dev.endpointdsl.sagemaker.EndpointConfig;

/** A memory size between two steps. */
class MemorySize {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(1500).maxConcurrency(20)))
//                                                  ^
// error: [EndpointDsl:AllowedValue] memorySizeInMB: 1500 is not one of 1024, 2048, 3072, 4096, 5120, 6144 (MB) [SERVERLESS_MEMORY_STEP]
        .build();
  }
}
// rule: SERVERLESS_MEMORY_STEP
