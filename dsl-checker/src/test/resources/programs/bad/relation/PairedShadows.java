import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two shadow variants for one production variant. */
class PairedShadows {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .shadowProductionVariant(v -> v
            .variantName("dusk")
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .shadowProductionVariant(v -> v
//                               ^
// error: [EndpointDsl:PairedSizes] shadowProductionVariants: has 2 elements, and productionVariants has 1 element; there must be exactly 1 of each [SHADOW_NOT_ONE_TO_ONE]
            .variantName("dawn")
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: SHADOW_NOT_ONE_TO_ONE
