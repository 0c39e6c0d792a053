import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_2XLARGE;

import dev.endpointdsl.sagemaker.AsyncNotificationTopicType;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceAmiVersion;
import java.util.List;
import java.util.Map;

/** Most kinds of constraints in one configuration. */
class Everything {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_G5_2XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(0.9)
            .inferenceAmiVersion(InferenceAmiVersion.AL2_AMI_SAGEMAKER_INFERENCE_GPU_2)
            .routingConfig(r -> r
                .prefixAwareRoutingConfig(p -> p.prefixLength(2048).concurrencyThreshold(8))))
        .vpcConfig(c -> c
            .securityGroupIds("sg-1", "sg-2", "sg-3", "sg-4", "sg-5")
            .subnets(List.of("subnet-1", "subnet-2")))
        .asyncInferenceConfig(a -> a
            .outputConfig(o -> o
                .s3OutputPath("s3://ml/out")
                .notificationConfig(n -> n
                    .successTopic("arn:aws:sns:eu-west-1:123456789012:done")
                    .includeInferenceResponseIn(
                        AsyncNotificationTopicType.SUCCESS_NOTIFICATION_TOPIC,
                        AsyncNotificationTopicType.ERROR_NOTIFICATION_TOPIC))))
        .executionRoleArn("arn:aws-us-gov:iam::123456789012:role/service-role/ml")
        .kmsKeyId("alias/ml")
        .tags(Map.of("team", "risk"))
        .build();
  }
}
