import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A text block, which ends with a line break. */
class TextBlock {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("""
            churn
            """)
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
// 9:29: error: [EndpointDsl:Pattern] endpointConfigName: "churn\n" does not match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; it begins or ends with white space
