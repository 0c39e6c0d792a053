import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two variants with the same name. */
class UniqueVariant {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .productionVariant(v -> v
            .variantName("blue")
//                       ^
// error: [EndpointDsl:UniqueMember] variantName: "blue" is also that of the element at index 0 [VARIANT_NAME_REPEATED]
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: VARIANT_NAME_REPEATED
