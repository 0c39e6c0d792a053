import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name with a dot. */
class Dot {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn.7")
//                     ^
// error: [EndpointDsl:Pattern] modelName: "churn.7" does not match [a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?; use '-' instead of '.'
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
