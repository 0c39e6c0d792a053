import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An ARN with an account ID of eleven digits. */
class ArnOfShortAccount {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .executionRoleArn("arn:aws:iam::12345678901:role/ml")
//                        ^
// error: [EndpointDsl:Pattern] executionRoleArn: "arn:aws:iam::12345678901:role/ml" does not match arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+; the account ID must have 12 digits
        .build();
  }
}
// rule: PATTERN
