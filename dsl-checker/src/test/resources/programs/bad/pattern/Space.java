import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name with a space. */
class Space {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn xgb")
//                     ^
// error: [EndpointDsl:Pattern] modelName: "churn xgb" does not match [a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?; it contains a space
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
