package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for asynchronous endpoints. */
final class AsyncRules {

  private AsyncRules() {}

  static @Nullable Violations check(EndpointConfig config, @Nullable Violations found) {
    AsyncInferenceConfig async = config.asyncInferenceConfig;
    if (async == null) {
      return found;
    }
    Violations sofar = variants(config, found);
    if (config.explainerConfig != null) {
      sofar =
          Violations.in(sofar)
              .at("explainerConfig", "ExplainerConfig")
              .broken(
                  SageMakerRule.EXPLAINER_WITH_ASYNC,
                  "is not documented to work with asyncInferenceConfig");
    }
    AsyncInferenceOutputConfig output = async.outputConfig;
    return output == null ? sofar : output(output, sofar);
  }

  private static @Nullable Violations variants(EndpointConfig config, @Nullable Violations before) {
    List<ProductionVariant> variants = VariantKind.PRODUCTION.of(config);
    Violations found = before;
    if (variants.size() > 1) {
      found =
          VariantKind.PRODUCTION
              .at(found)
              .broken(
                  SageMakerRule.ASYNC_WITH_SEVERAL_VARIANTS,
                  "has " + variants.size() + " elements, and the endpoint is asynchronous");
    }
    for (int i = 0; i < variants.size(); i++) {
      RoutingConfig routing = variants.get(i).routingConfig;
      if (routing != null && RoutingStrategy.PREFIX_AWARE.value().equals(routing.routingStrategy)) {
        found =
            VariantKind.PRODUCTION
                .at(found, config, i)
                .at("routingConfig", "RoutingConfig")
                .at("routingStrategy", "RoutingStrategy")
                .broken(
                    SageMakerRule.PREFIX_AWARE_WITH_ASYNC,
                    "is PREFIX_AWARE, and the endpoint is asynchronous");
      }
    }
    return found;
  }

  private static @Nullable Violations output(
      AsyncInferenceOutputConfig output, @Nullable Violations before) {
    Violations found = before;
    if (output.s3OutputPath == null) {
      found =
          atOutput(found)
              .at("s3OutputPath", "S3OutputPath")
              .broken(SageMakerRule.ASYNC_OUTPUT_PATH_MISSING, "is not set");
    }
    AsyncInferenceNotificationConfig notification = output.notificationConfig;
    return notification == null ? found : topics(notification, found);
  }

  private static @Nullable Violations topics(
      AsyncInferenceNotificationConfig notification, @Nullable Violations before) {
    List<String> topics =
        BoundedLists.first(
            AsyncInferenceNotificationConfigChecks.INCLUDE_INFERENCE_RESPONSE_IN_MAX_SIZE,
            notification.includeInferenceResponseIn);
    Violations found = before;
    for (int i = 0; i < topics.size(); i++) {
      String topic = topics.get(i);
      if (isMissing(topic, notification)) {
        found =
            atTopic(found, i)
                .broken(
                    SageMakerRule.NOTIFICATION_WITHOUT_TOPIC,
                    topic + " is listed, but the topic is not set");
      }
      if (topics.indexOf(topic) < i) {
        found =
            atTopic(found, i)
                .broken(SageMakerRule.NOTIFICATION_REPEATED, topic + " is already listed");
      }
    }
    return found;
  }

  private static boolean isMissing(String topic, AsyncInferenceNotificationConfig notification) {
    AsyncNotificationTopicType type = AsyncNotificationTopicType.find(topic);
    return (type == AsyncNotificationTopicType.SUCCESS_NOTIFICATION_TOPIC
            && notification.successTopic == null)
        || (type == AsyncNotificationTopicType.ERROR_NOTIFICATION_TOPIC
            && notification.errorTopic == null);
  }

  private static ViolationBuilder atTopic(@Nullable Violations found, int index) {
    return atOutput(found)
        .at("notificationConfig", "NotificationConfig")
        .at("includeInferenceResponseIn", "IncludeInferenceResponseIn")
        .index(index);
  }

  private static ViolationBuilder atOutput(@Nullable Violations found) {
    return Violations.in(found)
        .at("asyncInferenceConfig", "AsyncInferenceConfig")
        .at("outputConfig", "OutputConfig");
  }
}
