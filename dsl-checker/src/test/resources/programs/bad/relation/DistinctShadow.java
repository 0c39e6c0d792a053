import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A shadow variant with the name of a production variant. */
class DistinctShadow {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .shadowProductionVariant(v -> v
            .variantName("blue")
//                       ^
// error: [EndpointDsl:DistinctFrom] variantName: "blue" is also that of productionVariants[0] [VARIANT_NAME_IN_BOTH_LISTS]
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(1))
        .build();
  }
}
// rule: VARIANT_NAME_IN_BOTH_LISTS
