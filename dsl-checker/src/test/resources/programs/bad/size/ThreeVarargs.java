import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.AsyncNotificationTopicType;
import dev.endpointdsl.sagemaker.EndpointConfig;

/** Three varargs; two are allowed. */
class ThreeVarargs {
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
                .notificationConfig(n -> n
                    .successTopic("arn:aws:sns:eu-west-1:123456789012:done")
                    .errorTopic("arn:aws:sns:eu-west-1:123456789012:failed")
                    .includeInferenceResponseIn(
                        AsyncNotificationTopicType.SUCCESS_NOTIFICATION_TOPIC,
                        AsyncNotificationTopicType.ERROR_NOTIFICATION_TOPIC,
                        AsyncNotificationTopicType.SUCCESS_NOTIFICATION_TOPIC))))
//                                                ^
// error: [EndpointDsl:Size] includeInferenceResponseIn: has 3 elements, at most 2 are allowed
        .build();
  }
}
// rule: SIZE
