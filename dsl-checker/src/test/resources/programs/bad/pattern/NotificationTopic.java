import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** The ARN of a queue instead of a topic. */
class NotificationTopic {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .asyncInferenceConfig(a -> a
            .outputConfig(o -> o
                .s3OutputPath("s3://ml/out")
                .notificationConfig(n -> n.successTopic("arn:aws:sqs:eu-west-1:123456789012:done"))))
//                                                      ^
// error: [EndpointDsl:Pattern] successTopic: "arn:aws:sqs:eu-west-1:123456789012:done" does not match arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+; it is an ARN of sqs, not of sns
        .build();
  }
}
// rule: PATTERN
