import dev.endpointdsl.sagemaker.EndpointConfig;

/** A serverless variant without its concurrency. */
class NoConcurrency {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048)))
//                                                 ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.ServerlessConfig.NeedsMaxConcurrency cannot be converted to dev.endpointdsl.sagemaker.ServerlessConfig.Builder
//                                                 ^
// error: [EndpointDsl:Stage] maxConcurrency(...) is still missing: ServerlessConfig.NeedsMaxConcurrency is not the last stage
        .build();
  }
}
// rule: REQUIRED
