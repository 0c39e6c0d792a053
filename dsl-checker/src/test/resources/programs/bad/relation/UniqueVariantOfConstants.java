import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two variants with the same name from different constant expressions. */
class UniqueVariantOfConstants {

  static final String COLOR = "blue";

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName(COLOR + "-1")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .productionVariant(v -> v
            .variantName("blue-1")
//                       ^
// error: [EndpointDsl:UniqueMember] variantName: "blue-1" is also that of the element at index 0 [VARIANT_NAME_REPEATED]
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: VARIANT_NAME_REPEATED
