import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with a volume for instances. */
class ServerlessWithVolume {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .volumeSizeInGB(30))
//          ^
// error: cannot find symbol
//   symbol:   method volumeSizeInGB(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] volumeSizeInGB(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: VOLUME_SIZE_ON_SERVERLESS
