import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A key with a space. */
class KmsKey {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .kmsKeyId("alias/ml key")
//                ^
// error: [EndpointDsl:Pattern] kmsKeyId: "alias/ml key" does not match [a-zA-Z0-9:/_-]*; it contains a space
        .build();
  }
}
// rule: PATTERN
