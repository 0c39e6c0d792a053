import dev.endpointdsl.sagemaker.EndpointConfig;

/** A variant without compute. */
class NoCompute {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7"))
//                    ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig cannot be converted to dev.endpointdsl.sagemaker.ProductionVariant.Complete
//                    ^
// error: [EndpointDsl:Stage] instanceType(...), instancePools(...) or serverlessConfig(...) is still missing: ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig is not the last stage
        .build();
  }
}
// rule: COMPUTE_MISSING
