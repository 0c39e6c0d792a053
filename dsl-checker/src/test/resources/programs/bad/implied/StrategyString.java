import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A strategy as a string, without its settings. */
class StrategyString {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> r.routingStrategy("PREFIX_AWARE")))
//                                                ^
// error: [EndpointDsl:Implied] routingStrategy: PREFIX_AWARE needs its settings: call prefixAwareRoutingConfig(...) instead, which sets it [PREFIX_AWARE_MISMATCH]
        .build();
  }
}
// rule: PREFIX_AWARE_MISMATCH
