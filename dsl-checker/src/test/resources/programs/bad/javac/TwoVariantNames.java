import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name together with the default name. */
class TwoVariantNames {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .defaultVariantName()
//          ^
// error: cannot find symbol
//   symbol:   method defaultVariantName()
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelNameOrInferenceComponents
//          ^
// error: [EndpointDsl:Stage] variantName(...) or defaultVariantName() is called once, and this stage comes after it: leave this call out
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
