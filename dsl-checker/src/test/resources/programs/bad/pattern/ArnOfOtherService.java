import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An ARN of another service. */
class ArnOfOtherService {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .executionRoleArn("arn:aws:sagemaker:eu-west-1:123456789012:role/ml")
//                        ^
// error: [EndpointDsl:Pattern] executionRoleArn: "arn:aws:sagemaker:eu-west-1:123456789012:role/ml" does not match arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+; it is an ARN of sagemaker, not of iam
        .build();
  }
}
// rule: PATTERN
