import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** The constant NaN. */
class NotANumber {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(Double.NaN))
//                                      ^
// error: [EndpointDsl:NotFinite] initialVariantWeight: NaN is not a number (a number too close to 0 for its type becomes NaN)
        .build();
  }
}
// rule: NOT_FINITE
