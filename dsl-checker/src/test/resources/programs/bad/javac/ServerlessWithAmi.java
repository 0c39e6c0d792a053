import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with an image for instances. */
class ServerlessWithAmi {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .inferenceAmiVersion("x"))
//          ^
// error: cannot find symbol
//   symbol:   method inferenceAmiVersion(java.lang.String)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] inferenceAmiVersion(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: INSTANCE_MEMBER_ON_SERVERLESS
