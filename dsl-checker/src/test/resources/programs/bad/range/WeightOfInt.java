import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A negative int for a float. */
class WeightOfInt {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(-1))
//                                ^
// error: [EndpointDsl:Range] initialVariantWeight: -1.0 is less than 0
        .build();
  }
}
// rule: RANGE
