import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A division by zero. */
class DivisionByZero {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(1.0 / 0))
//                                    ^
// error: [EndpointDsl:NotFinite] initialVariantWeight: Infinity is not finite (a number too large for its type becomes infinite)
        .build();
  }
}
// rule: NOT_FINITE
