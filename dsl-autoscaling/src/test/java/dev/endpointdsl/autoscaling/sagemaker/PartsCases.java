package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.AdjustmentType;
import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.ScalableDimension;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.ServiceNamespace;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.TargetTracking;
import dev.endpointdsl.autoscaling.sagemaker.ScalableResource.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parts by the rule that they break together. */
@SuppressWarnings("ImmutableEnumChecker")
enum PartsCases {
  BOUND_MISSING(
      "targets[0].maxCapacity",
      policies(target(1, 2).toBuilder().clearMaxCapacity().build()),
      policies(target(1, 1))),
  ZERO_ON_VARIANT(
      "targets[0].minCapacity",
      parts(target(0, 2), variant(Kind.REAL_TIME_VARIANT)),
      parts(target(1, 2), variant(Kind.REAL_TIME_VARIANT))),
  BURSTABLE_TYPE(
      "targets[0].resourceId",
      parts(target(1, 2), variant(Kind.REAL_TIME_VARIANT).withInstanceTypes("ml.t2.medium")),
      parts(target(1, 2), variant(Kind.REAL_TIME_VARIANT).withInstanceTypes("ml.trn1.2xlarge"))),
  BURSTABLE_POOL(
      "targets[0].resourceId",
      parts(
          target(1, 2),
          variant(Kind.REAL_TIME_VARIANT).withInstanceTypes("ml.m5.xlarge", "ml.t2.medium")),
      parts(
          target(1, 2),
          variant(Kind.REAL_TIME_VARIANT).withInstanceTypes("ml.m5.xlarge", "ml.c5.xlarge"))),
  DIMENSION_OF_OTHER_COMPUTE(
      "targets[0].scalableDimension",
      parts(target(1, 2), variant(Kind.SERVERLESS_VARIANT).withInitialCapacity(1)),
      parts(concurrency(1, 2), variant(Kind.SERVERLESS_VARIANT).withInitialCapacity(1))),
  NO_PROVISIONED_CONCURRENCY(
      "targets[0].scalableDimension",
      parts(concurrency(1, 2), variant(Kind.SERVERLESS_VARIANT)),
      parts(concurrency(1, 2), variant(Kind.SERVERLESS_VARIANT).withInitialCapacity(2))),
  INITIAL_CAPACITY_OUTSIDE_BOUNDS(
      "targets[0].maxCapacity",
      parts(target(1, 2), variant(Kind.REAL_TIME_VARIANT).withInitialCapacity(3)),
      parts(target(1, 2), variant(Kind.REAL_TIME_VARIANT).withInitialCapacity(2))),
  MAX_OVER_MAX_CONCURRENCY(
      "targets[0].maxCapacity",
      parts(
          concurrency(1, 6),
          variant(Kind.SERVERLESS_VARIANT).withInitialCapacity(1).withMaxConcurrency(5)),
      parts(
          concurrency(1, 5),
          variant(Kind.SERVERLESS_VARIANT).withInitialCapacity(1).withMaxConcurrency(5))),
  MAX_OVER_FIXED_INSTANCES(
      "targets[0].maxCapacity",
      parts(component(1, 3), ScalableResource.inferenceComponent("llm").withMaxCopies(2)),
      parts(component(1, 2), ScalableResource.inferenceComponent("llm").withMaxCopies(2))),
  COMPONENT_VARIANT_SCALED(
      "targets[0].scalableDimension",
      parts(target(1, 2), variant(Kind.COMPONENT_VARIANT)),
      parts(target(1, 2), variant(Kind.ASYNC_VARIANT))),
  RESOURCE_NOT_DEPLOYED(
      "targets[0].resourceId",
      parts(target(1, 2), ScalableResource.variant("e", "other", Kind.ASYNC_VARIANT))
          .withAllResources(),
      parts(target(1, 2), variant(Kind.ASYNC_VARIANT)).withAllResources()),
  TARGET_REPEATED(
      "targets[1].resourceId",
      new ScalingParts(
          List.of(target(1, 2), target(1, 3)), List.of(), List.of(), List.of(), List.of()),
      new ScalingParts(
          List.of(target(1, 2), concurrency(1, 3)), List.of(), List.of(), List.of(), List.of())),
  METRIC_TRACKED_TWICE(
      "policies[1].targetTrackingScalingPolicyConfiguration",
      policies(target(1, 2), tracking("a", invocations()), tracking("b", invocations())),
      policies(target(1, 2), tracking("a", invocations()), tracking("b", requests()))),
  INVOCATIONS_OF_ASYNC_VARIANT(
      "policies[0].targetTrackingScalingPolicyConfiguration",
      policies(variant(Kind.ASYNC_VARIANT), tracking("a", invocations())),
      policies(variant(Kind.REAL_TIME_VARIANT), tracking("a", invocations()))),
  ZERO_WITHOUT_WAKE_UP(
      "targets[0].minCapacity",
      policies(target(0, 2), steps("wake", AdjustmentType.CHANGE_IN_CAPACITY, 1)),
      woken(AdjustmentType.CHANGE_IN_CAPACITY, 1)),
  WAKE_UP_THRESHOLD("alarms[0].threshold", copies(2), copies(1)),
  PERCENT_OF_ZERO(
      "policies[0].stepScalingPolicyConfiguration",
      woken(AdjustmentType.PERCENT_CHANGE_IN_CAPACITY, 100),
      woken(AdjustmentType.EXACT_CAPACITY, 1)),
  POLICY_REPEATED(
      "policies[1].policyName",
      policies(target(1, 2), tracking("a", invocations()), tracking("a", requests())),
      policies(target(1, 2), tracking("a", invocations()), tracking("A", requests()))),
  NO_TARGET(
      "policies[0].resourceId",
      new ScalingParts(
          List.of(concurrency(1, 2)),
          List.of(tracking("a", invocations())),
          List.of(),
          List.of(),
          List.of()),
      policies(target(1, 2), tracking("a", invocations()))),
  TRACKING_WITH_STEP_SCALE_IN(
      "policies[1].stepScalingPolicyConfiguration",
      policies(
          target(1, 2),
          tracking("a", invocations()),
          steps("s", AdjustmentType.CHANGE_IN_CAPACITY, -1)),
      policies(
          target(1, 2),
          tracking("a", invocations()),
          steps("s", AdjustmentType.CHANGE_IN_CAPACITY, 1))),
  NO_SCALE_IN(
      "policies[0].targetTrackingScalingPolicyConfiguration",
      policies(target(1, 2), tracking("a", outOnly())),
      policies(target(1, 2), tracking("a", outOnly()), tracking("b", requests()))),
  SCHEDULED_BOUND_OUTSIDE_TARGET(
      "scheduledActions[0].scalableTargetAction.minCapacity",
      actions(target(1, 2), variant(Kind.ASYNC_VARIANT), action("a", 3, null)),
      actions(target(1, 2), variant(Kind.ASYNC_VARIANT), action("a", 2, null))),
  ACTION_REPEATED(
      "scheduledActions[1].scheduledActionName",
      actions(target(1, 2), variant(Kind.ASYNC_VARIANT), action("a", 1, 2), action("a", 1, 1)),
      actions(target(1, 2), variant(Kind.ASYNC_VARIANT), action("a", 1, 2), action("b", 1, 1))),
  SCHEDULED_ZERO_ON_VARIANT(
      "scheduledActions[0].scalableTargetAction.minCapacity",
      actions(target(1, 2), variant(Kind.REAL_TIME_VARIANT), action("a", 0, 2)),
      actions(target(1, 2), variant(Kind.ASYNC_VARIANT), action("a", 0, 2)));

  private final String at;
  private final ScalingParts breaks;
  private final ScalingParts passes;

  PartsCases(String at, ScalingParts breaks, ScalingParts passes) {
    this.at = at;
    this.breaks = breaks;
    this.passes = passes;
  }

  ScalingPartsRule rule() {
    return ScalingPartsRule.valueOf(name());
  }

  /** Returns the path at which the rule is broken. */
  String at() {
    return at;
  }

  ScalingParts breaks() {
    return breaks;
  }

  /** Returns parts that only just conform to the rule. */
  ScalingParts passes() {
    return passes;
  }

  private static ScalableResource variant(Kind kind) {
    return ScalableResource.variant("e", "v", kind);
  }

  private static ScalableTarget target(int min, int max) {
    return target(
        ResourceIds.variant("e", "v"),
        ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT,
        min,
        max);
  }

  private static ScalableTarget component(int min, int max) {
    return target(
        ResourceIds.component("llm"),
        ScalableDimension.SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT,
        min,
        max);
  }

  private static ScalableTarget concurrency(int min, int max) {
    return target(
        ResourceIds.variant("e", "v"),
        ScalableDimension.SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY,
        min,
        max);
  }

  private static ScalableTarget target(
      String resource, ScalableDimension dimension, int min, int max) {
    return ScalableTarget.builder()
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .resourceId(resource)
        .scalableDimension(dimension)
        .minCapacity(min)
        .maxCapacity(max)
        .build();
  }

  private static TargetTracking invocations() {
    return tracking(PredefinedMetricType.SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE);
  }

  private static TargetTracking requests() {
    return tracking(
        PredefinedMetricType.SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION);
  }

  private static TargetTracking outOnly() {
    return invocations().toBuilder().disableScaleIn(true).build();
  }

  private static TargetTracking tracking(PredefinedMetricType metric) {
    return TargetTracking.builder()
        .targetValue(5)
        .predefinedMetricSpecification(m -> m.predefinedMetricType(metric))
        .build();
  }

  private static ScalingPolicy tracking(String name, TargetTracking tracking) {
    return ScalingPolicy.builder()
        .policyName(name)
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .resourceId(ResourceIds.variant("e", "v"))
        .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .targetTrackingScalingPolicyConfiguration(tracking)
        .build();
  }

  private static ScalingPolicy steps(String name, AdjustmentType type, int adjustment) {
    StepScaling steps =
        StepScaling.builder()
            .adjustmentType(type)
            .stepAdjustment(step -> step.scalingAdjustment(adjustment).metricIntervalLowerBound(0))
            .build();
    return ScalingPolicy.builder()
        .policyName(name)
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .resourceId(ResourceIds.variant("e", "v"))
        .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .stepScalingPolicyConfiguration(steps)
        .build();
  }

  private static ScheduledAction action(String name, int min, @Nullable Integer max) {
    return ScheduledAction.builder()
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .scheduledActionName(name)
        .resourceId(ResourceIds.variant("e", "v"))
        .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .schedule("rate(1 day)")
        .scalableTargetAction(
            bounds -> {
              var some = bounds.minCapacity(min);
              return max == null ? some : some.maxCapacity(max);
            })
        .build();
  }

  private static ScalingParts parts(ScalableTarget target, ScalableResource resource) {
    return new ScalingParts(List.of(target), List.of(), List.of(), List.of(), List.of(resource));
  }

  private static ScalingParts policies(ScalableTarget target, ScalingPolicy... policies) {
    return new ScalingParts(List.of(target), List.of(policies), List.of(), List.of(), List.of());
  }

  private static ScalingParts policies(ScalableResource resource, ScalingPolicy... policies) {
    return new ScalingParts(
        List.of(target(1, 2)), List.of(policies), List.of(), List.of(), List.of(resource));
  }

  private static ScalingParts actions(
      ScalableTarget target, ScalableResource resource, ScheduledAction... actions) {
    return new ScalingParts(
        List.of(target), List.of(), List.of(actions), List.of(), List.of(resource));
  }

  private static ScalingParts woken(AdjustmentType type, int adjustment) {
    return new ScalingParts(
        List.of(target(0, 2)),
        List.of(steps("wake", type, adjustment)),
        List.of(),
        List.of(ScalingAlarm.ofBacklogWithoutInstances("e", "v", "wake")),
        List.of(variant(Kind.ASYNC_VARIANT)));
  }

  private static ScalingParts copies(double threshold) {
    Scaling scaling = Scaling.ofInferenceComponent("c").between(0, 2).wakeFromZero().build();
    ScalingAlarm alarm = scaling.alarms().get(0);
    return new ScalingParts(
        List.of(scaling.target()),
        scaling.policies(),
        List.of(),
        List.of(
            new ScalingAlarm(
                alarm.alarmName(),
                alarm.resourceId(),
                alarm.policyName(),
                alarm.namespace(),
                alarm.metricName(),
                alarm.statistic(),
                alarm.dimensions(),
                alarm.period(),
                alarm.evaluationPeriods(),
                alarm.comparison(),
                threshold,
                Optional.empty())),
        List.of());
  }
}
