import dev.endpointdsl.sagemaker.EndpointConfig;

/** A provisioned concurrency above the maximum concurrency. */
class AtMostConcurrency {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s
                .memorySizeInMB(2048)
                .maxConcurrency(20)
                .provisionedConcurrency(21)))
//                                      ^
// error: [EndpointDsl:AtMostMember] provisionedConcurrency: 21 is more than maxConcurrency, which is 20 [PROVISIONED_CONCURRENCY_OVER_MAX]
        .build();
  }
}
// rule: PROVISIONED_CONCURRENCY_OVER_MAX
