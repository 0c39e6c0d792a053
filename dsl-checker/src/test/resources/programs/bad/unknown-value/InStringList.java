import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** An unknown value in a list of strings. */
class InStringList {
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
                .s3OutputPath("s3://ml/churn")
                .notificationConfig(n -> n
                    .successTopic("arn:aws:sns:eu-west-1:123456789012:done")
                    .includeInferenceResponseInWithStrings(List.of("SUCCESS_TOPIC")))))
//                                                                 ^
// warning: [EndpointDsl:UnknownValue] includeInferenceResponseInWithStrings: "SUCCESS_TOPIC" is not a value this model knows
        .build();
  }
}
// rule: UNKNOWN_VALUE
