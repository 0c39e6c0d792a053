import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A variant without a name. */
class NoVariantName {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .modelName("churn-xgb-7")
//          ^
// error: cannot find symbol
//   symbol:   method modelName(java.lang.String)
//   location: variable v of type dev.endpointdsl.sagemaker.ProductionVariant.NeedsVariantName
//          ^
// error: [EndpointDsl:Stage] modelName comes later: this stage takes variantName(...) or defaultVariantName(). Call one of them first.
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: REQUIRED
