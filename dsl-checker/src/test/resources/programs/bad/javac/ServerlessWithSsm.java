import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with SSM access to instances. */
class ServerlessWithSsm {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .enableSSMAccess(true))
//          ^
// error: cannot find symbol
//   symbol:   method enableSSMAccess(boolean)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] enableSSMAccess(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: INSTANCE_MEMBER_ON_SERVERLESS
