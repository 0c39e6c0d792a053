import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two production variants for one shadow variant. */
class PairedShadow {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .productionVariant(v -> v
            .variantName("green")
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .shadowProductionVariant(v -> v
//                               ^
// error: [EndpointDsl:PairedSizes] shadowProductionVariants: has 1 element, and productionVariants has 2 elements; there must be exactly 1 of each [SHADOW_NOT_ONE_TO_ONE]
            .variantName("shadow")
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: SHADOW_NOT_ONE_TO_ONE
