package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for target tracking and its predefined metrics. */
final class TrackingRules {

  private static final double MAX_VALUE = Math.scalb(1.0, 360);
  private static final String CONCURRENCY =
      PredefinedMetricType.SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION.value();
  private static final String CONCURRENCY_DIMENSION =
      ScalableDimension.SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY.value();

  /** The predefined metrics of the dimensions of SageMaker. */
  private static final Map<String, List<String>> METRICS =
      Map.of(
          CONCURRENCY_DIMENSION,
          List.of(CONCURRENCY),
          ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT.value(),
          List.of(
              PredefinedMetricType.SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE.value(),
              PredefinedMetricType.SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION
                  .value()),
          ScalableDimension.SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT.value(),
          List.of(
              PredefinedMetricType.SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY.value(),
              PredefinedMetricType
                  .SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION
                  .value()));

  private TrackingRules() {}

  static @Nullable Violations check(
      ScalingPolicy policy, TargetTracking tracking, @Nullable Violations before) {
    Violations found = value(tracking, before);
    found = cooldown(tracking.scaleOutCooldown, "ScaleOutCooldown", found);
    found = cooldown(tracking.scaleInCooldown, "ScaleInCooldown", found);
    if (tracking.predefinedMetricSpecification != null) {
      found = predefined(policy, tracking.predefinedMetricSpecification, found);
    }
    return tracking.customizedMetricSpecification == null
        ? found
        : MetricRules.check(policy, tracking.customizedMetricSpecification, found);
  }

  /** Begins a violation at a member of the configuration. */
  static ViolationBuilder at(@Nullable Violations found, String member) {
    return RuleMembers.below(
        RuleMembers.at(found, "TargetTrackingScalingPolicyConfiguration"), member);
  }

  private static @Nullable Violations value(TargetTracking tracking, @Nullable Violations found) {
    Double value = tracking.targetValue;
    if (value == null || !Double.isFinite(value)) {
      return found;
    }
    if (value <= 0 || value > MAX_VALUE) {
      return at(found, "TargetValue")
          .broken(
              ScalingPolicyRule.TARGET_VALUE_RANGE,
              value <= 0
                  ? value + " is not above 0"
                  : value + " is more than 2 to the power of 360");
    }
    boolean share =
        tracking.predefinedMetricSpecification != null
            && CONCURRENCY.equals(tracking.predefinedMetricSpecification.predefinedMetricType);
    return share && value > 1
        ? at(found, "TargetValue")
            .broken(
                ScalingPolicyRule.UTILIZATION_ABOVE_ONE,
                value + " is more than 1, which is 100 percent")
        : found;
  }

  private static @Nullable Violations cooldown(
      @Nullable Integer seconds, String member, @Nullable Violations found) {
    return seconds == null || seconds >= 0
        ? found
        : at(found, member).broken(ScalingPolicyRule.COOLDOWN_NEGATIVE, seconds + " is negative");
  }

  private static @Nullable Violations predefined(
      ScalingPolicy policy, PredefinedMetric metric, @Nullable Violations before) {
    String type = metric.predefinedMetricType;
    if (type == null) {
      return before;
    }
    Violations found = dimension(policy, type, before);
    boolean labeled =
        metric.resourceLabel != null
            && !type.equals(PredefinedMetricType.ALB_REQUEST_COUNT_PER_TARGET.value());
    return labeled
        ? RuleMembers.below(at(found, "PredefinedMetricSpecification"), "ResourceLabel")
            .broken(
                ScalingPolicyRule.RESOURCE_LABEL_WITHOUT_LOAD_BALANCER,
                "is refused with the metric " + type)
        : found;
  }

  /** Unknown metrics may be newer than the model. */
  private static @Nullable Violations dimension(
      ScalingPolicy policy, String type, @Nullable Violations found) {
    String dimension = policy.scalableDimension;
    List<String> suitable =
        Optional.ofNullable(dimension).map(METRICS::get).orElseGet(() -> List.of(type));
    if (suitable.contains(type) || PredefinedMetricType.fromValue(type).isEmpty()) {
      return found;
    }
    Rule rule =
        CONCURRENCY_DIMENSION.equals(dimension)
            ? ScalingPolicyRule.CONCURRENCY_METRIC
            : ScalingPolicyRule.METRIC_OF_OTHER_DIMENSION;
    return RuleMembers.below(at(found, "PredefinedMetricSpecification"), "PredefinedMetricType")
        .broken(rule, type + " is not a metric of " + dimension);
  }
}
