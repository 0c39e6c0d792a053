import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A quotient of an int and a double. */
class DoubleDivision {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(-1 / 4.0))
//                                   ^
// error: [EndpointDsl:Range] initialVariantWeight: -0.25 is less than 0
        .build();
  }
}
// rule: RANGE
