import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two variants with the same name, built by lambdas that are passed one by one. */
class UniqueVariantInLambdas {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(
            v -> v.variantName("a").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1),
            v -> v.variantName("b").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1),
            v -> v.variantName("a").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1))
//                             ^
// error: [EndpointDsl:UniqueMember] variantName: "a" is also that of the element at index 0 [VARIANT_NAME_REPEATED]
        .build();
  }
}
// rule: VARIANT_NAME_REPEATED
