import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An optional member before a required one. */
class OptionalBeforeRequired {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .tag("team", "risk")
//      ^
// error: cannot find symbol
//   symbol:   method tag(java.lang.String,java.lang.String)
//   location: interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants
//      ^
// error: [EndpointDsl:Stage] tag comes later: this stage takes productionVariants(...). Call it first.
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
