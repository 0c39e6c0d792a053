import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two serverless variants. */
class AtMostOneServerless {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-8")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(20)))
        .productionVariant(v -> v
            .variantName("green")
            .modelName("churn-xgb-8")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(20)))
//                            ^
// error: [EndpointDsl:AtMostOneWith] serverlessConfig: is also set on the element at index 0, and at most one may have it [SEVERAL_SERVERLESS_VARIANTS]
        .build();
  }
}
// rule: SEVERAL_SERVERLESS_VARIANTS
