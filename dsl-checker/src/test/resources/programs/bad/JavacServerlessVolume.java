import dev.endpointdsl.sagemaker.EndpointConfig;

/** A volume has no meaning without instances. */
class JavacServerlessVolume {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .volumeSizeInGB(30))
        .build();
  }
}
// rule: INSTANCE_MEMBER_ON_SERVERLESS
// 12:13: error: cannot find symbol
//   symbol:   method volumeSizeInGB(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
