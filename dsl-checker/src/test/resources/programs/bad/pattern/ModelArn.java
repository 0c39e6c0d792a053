import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** The ARN of a model instead of its name. */
class ModelArn {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("arn:aws:sagemaker:eu-west-1:123456789012:model/churn")
//                     ^
// error: [EndpointDsl:Pattern] modelName: "arn:aws:sagemaker:eu-west-1:123456789012:model/churn" does not match [a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?; it is an ARN; use the name alone
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
