import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with an instance count. */
class ServerlessWithCount {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .initialInstanceCount(2))
//          ^
// error: cannot find symbol
//   symbol:   method initialInstanceCount(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] initialInstanceCount(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: SERVERLESS_WITH_INSTANCES
