import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** The ARN of a user instead of a role. */
class ArnOfUser {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .executionRoleArn("arn:aws:iam::123456789012:user/ml-admin")
//                        ^
// error: [EndpointDsl:Pattern] executionRoleArn: "arn:aws:iam::123456789012:user/ml-admin" does not match arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+; it names a user, not a role
        .build();
  }
}
// rule: PATTERN
