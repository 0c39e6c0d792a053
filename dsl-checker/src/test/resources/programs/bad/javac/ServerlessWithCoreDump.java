import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with a core dump configuration. */
class ServerlessWithCoreDump {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .coreDumpConfig(c -> c.destinationS3Uri("s3://ml/dumps")))
//          ^
// error: cannot find symbol
//   symbol:   method coreDumpConfig((c)->c.des[...]mps"))
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] coreDumpConfig(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: INSTANCE_MEMBER_ON_SERVERLESS
