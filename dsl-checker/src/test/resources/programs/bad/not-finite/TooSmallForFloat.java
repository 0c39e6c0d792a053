import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** It would be 0 as the float that a weight is. */
class TooSmallForFloat {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(1e-60))
//                                ^
// error: [EndpointDsl:NotFinite] initialVariantWeight: NaN is not a number (a number too close to 0 for its type becomes NaN)
        .build();
  }
}
// rule: NOT_FINITE
