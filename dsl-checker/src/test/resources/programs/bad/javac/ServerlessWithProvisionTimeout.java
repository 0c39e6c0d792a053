import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with a timeout for provisioning instances. */
class ServerlessWithProvisionTimeout {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .variantInstanceProvisionTimeoutInSeconds(600))
//          ^
// error: cannot find symbol
//   symbol:   method variantInstanceProvisionTimeoutInSeconds(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] variantInstanceProvisionTimeoutInSeconds(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: INSTANCE_MEMBER_ON_SERVERLESS
