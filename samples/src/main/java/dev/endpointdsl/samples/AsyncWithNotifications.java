package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.AsyncNotificationTopicType.ERROR_NOTIFICATION_TOPIC;
import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * An asynchronous endpoint: requests wait in a queue, responses are written to Amazon S3, and
 * Amazon SNS sends a notification for each.
 */
public final class AsyncWithNotifications {

  private AsyncWithNotifications() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("transcripts-async")
        .productionVariant(v -> v
            .variantName("whisper")
            .modelName("whisper-large")
            .instanceType(ML_G5_XLARGE)
            .initialInstanceCount(1))
        .asyncInferenceConfig(a -> a
            .outputConfig(o -> o
                .s3OutputPath("s3://ml-async/transcripts/")
                .s3FailurePath("s3://ml-async/failures/")
                .notificationConfig(n -> n
                    .successTopic("arn:aws:sns:eu-west-1:123456789012:transcripts")
                    .errorTopic("arn:aws:sns:eu-west-1:123456789012:transcript-failures")
                    .includeInferenceResponseIn(ERROR_NOTIFICATION_TOPIC)))
            .clientConfig(c -> c.maxConcurrentInvocationsPerInstance(4)))
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
