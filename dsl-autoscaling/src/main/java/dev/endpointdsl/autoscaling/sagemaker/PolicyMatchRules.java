package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.AdjustmentType;
import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.TargetTracking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for the policies of a target and the alarms that call them. */
final class PolicyMatchRules {

  private static final String TRACKING = "targetTrackingScalingPolicyConfiguration";
  private static final String TRACKING_MEMBER = "TargetTrackingScalingPolicyConfiguration";
  private static final String STEP = "stepScalingPolicyConfiguration";
  private static final String STEP_MEMBER = "StepScalingPolicyConfiguration";

  private final ScaledTarget scaled;
  private @Nullable Violations found;

  private PolicyMatchRules(ScaledTarget scaled, @Nullable Violations found) {
    this.scaled = scaled;
    this.found = found;
  }

  static @Nullable Violations check(ScaledTarget scaled, @Nullable Violations found) {
    PolicyMatchRules rules = new PolicyMatchRules(scaled, found);
    rules.repeated();
    rules.asynchronous();
    rules.wakeUp();
    rules.scaleIn();
    return rules.found;
  }

  private void repeated() {
    Map<String, Integer> names = new HashMap<>();
    Map<Object, Integer> metrics = new HashMap<>();
    for (Numbered<ScalingPolicy> policy : scaled.policies()) {
      Integer sameName = names.putIfAbsent(policy.part().policyName(), policy.index());
      if (sameName != null) {
        found =
            ScaledTarget.at(policy, found, "policyName", "PolicyName")
                .repeatedMember(
                    ScalingPartsRule.POLICY_REPEATED, policy.part().policyName(), sameName);
        continue;
      }
      Optional<Object> metric = tracking(policy).flatMap(PolicyMatchRules::metric);
      Integer sameMetric = metric.map(m -> metrics.putIfAbsent(m, policy.index())).orElse(null);
      if (sameMetric != null) {
        report(
            policy,
            TRACKING,
            ScalingPartsRule.METRIC_TRACKED_TWICE,
            "tracks the metric that policies[" + sameMetric + "] tracks");
      }
    }
  }

  private static Optional<TargetTracking> tracking(Numbered<ScalingPolicy> policy) {
    return policy.part().targetTrackingScalingPolicyConfiguration();
  }

  private static Optional<StepScaling> steps(Numbered<ScalingPolicy> policy) {
    return policy.part().stepScalingPolicyConfiguration();
  }

  private static Optional<Object> metric(TargetTracking tracking) {
    return tracking
        .predefinedMetricSpecification()
        .<Object>map(metric -> metric)
        .or(tracking::customizedMetricSpecification);
  }

  private void asynchronous() {
    if (!scaled.isA(ScalableResource.Kind.ASYNC_VARIANT)) {
      return;
    }
    for (Numbered<ScalingPolicy> policy : scaled.policies()) {
      boolean invocations =
          tracking(policy)
              .flatMap(TargetTracking::predefinedMetricSpecification)
              .flatMap(metric -> metric.predefinedMetricType())
              .filter(PredefinedMetricType.SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE::equals)
              .isPresent();
      if (invocations) {
        report(
            policy,
            TRACKING,
            ScalingPartsRule.INVOCATIONS_OF_ASYNC_VARIANT,
            "tracks the invocations of an asynchronous variant");
      }
    }
  }

  /** A real-time variant never leaves 0, whatever its policies. */
  private void wakeUp() {
    for (Numbered<ScalingAlarm> alarm : scaled.alarms()) {
      if (alarm.part().needsSeveralFailures()) {
        found =
            Violations.in(found)
                .at("alarms", "Alarms")
                .index(alarm.index(), alarm.part().alarmName())
                .at("threshold", "Threshold")
                .broken(
                    ScalingPartsRule.WAKE_UP_THRESHOLD,
                    alarm.part().threshold()
                        + " with "
                        + alarm.part().comparison().value()
                        + " ignores a single failed request");
      }
    }
    if (!scaled.reachesZero() || scaled.isA(ScalableResource.Kind.REAL_TIME_VARIANT)) {
      return;
    }
    List<Numbered<ScalingPolicy>> called =
        scaled.policies().stream()
            .filter(policy -> steps(policy).isPresent() && isCalled(policy.part()))
            .toList();
    if (called.isEmpty()) {
      found =
          scaled
              .at(found, "minCapacity", "MinCapacity")
              .broken(
                  ScalingPartsRule.ZERO_WITHOUT_WAKE_UP,
                  "is 0, and no alarm calls a step policy of the target");
    }
    called.stream()
        .filter(policy -> isPercent(steps(policy).orElseThrow()))
        .forEach(
            policy ->
                report(
                    policy,
                    STEP,
                    ScalingPartsRule.PERCENT_OF_ZERO,
                    "adds a percentage of a capacity that can be 0"));
  }

  private boolean isCalled(ScalingPolicy policy) {
    return scaled.alarms().stream()
        .anyMatch(alarm -> alarm.part().policyName().equals(policy.policyName()));
  }

  private static boolean isPercent(StepScaling steps) {
    return steps
        .adjustmentType()
        .filter(AdjustmentType.PERCENT_CHANGE_IN_CAPACITY::equals)
        .isPresent();
  }

  private void scaleIn() {
    List<Numbered<ScalingPolicy>> tracking =
        scaled.policies().stream().filter(policy -> tracking(policy).isPresent()).toList();
    List<Numbered<ScalingPolicy>> stepsIn =
        scaled.policies().stream()
            .filter(policy -> steps(policy).filter(PolicyMatchRules::scalesIn).isPresent())
            .toList();
    if (tracking.isEmpty()) {
      return;
    }
    stepsIn.forEach(
        policy ->
            report(
                policy,
                STEP,
                ScalingPartsRule.TRACKING_WITH_STEP_SCALE_IN,
                "scales in, beside the target tracking of policies["
                    + tracking.get(0).index()
                    + "]"));
    boolean neverIn =
        tracking.stream()
            .allMatch(policy -> tracking(policy).orElseThrow().disableScaleIn().orElse(false));
    boolean scheduledIn =
        scaled.actions().stream()
            .anyMatch(
                action ->
                    action
                        .part()
                        .scalableTargetAction()
                        .filter(bounds -> bounds.maxCapacity().isPresent())
                        .isPresent());
    if (neverIn && stepsIn.isEmpty() && !scheduledIn) {
      report(
          tracking.get(0),
          TRACKING,
          ScalingPartsRule.NO_SCALE_IN,
          "disables scale-in, and nothing else scales in");
    }
  }

  private static boolean scalesIn(StepScaling steps) {
    return !steps.adjustmentType().filter(AdjustmentType.EXACT_CAPACITY::equals).isPresent()
        && steps.stepAdjustments().stream().anyMatch(step -> step.scalingAdjustment() < 0);
  }

  private void report(Numbered<ScalingPolicy> policy, String member, Rule rule, String problem) {
    found =
        ScaledTarget.at(policy, found, member, member.equals(STEP) ? STEP_MEMBER : TRACKING_MEMBER)
            .broken(rule, problem);
  }
}
