import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless, and a number of instances. */
class JavacServerlessAndCount {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .initialInstanceCount(2))
        .build();
  }
}
// rule: SERVERLESS_WITH_INSTANCES
// 12:13: error: cannot find symbol
//   symbol:   method initialInstanceCount(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
