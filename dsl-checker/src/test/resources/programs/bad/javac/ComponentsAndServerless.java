import dev.endpointdsl.sagemaker.EndpointConfig;

/** Inference components together with serverless compute. */
class ComponentsAndServerless {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
//          ^
// error: cannot find symbol
//   symbol:   method serverlessConfig((s)->s.mem[...]cy(5))
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsInstanceTypeOrInstancePools
//          ^
// error: [EndpointDsl:Stage] serverlessConfig(...) goes with modelName(...), not with inferenceComponents()
        .build();
  }
}
