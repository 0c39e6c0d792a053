import dev.endpointdsl.sagemaker.EndpointConfig;

/** A concurrency above the maximum. */
class Concurrency {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(201)))
//                                                                       ^
// error: [EndpointDsl:Range] maxConcurrency: 201 is not between 1 and 200 (requests)
        .build();
  }
}
// rule: RANGE
