package dev.endpointdsl.deploy.autoscaling.internal.member;

import dev.endpointdsl.deploy.plan.Difference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.CustomizedMetricSpecification;
import software.amazon.awssdk.services.applicationautoscaling.model.PredefinedMetricSpecification;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.TargetTrackingScalingPolicyConfiguration;

/** Compares scaling policies by meaning. */
public final class PolicyMembers {

  private static final String TRACKING = "TargetTrackingScalingPolicyConfiguration";
  private static final String STEP = "StepScalingPolicyConfiguration";
  private static final Set<String> COMPARED = Set.of("PolicyType", TRACKING, STEP);

  /** The values that the service documents for members that are not set. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          TRACKING + ".DisableScaleIn",
          "false",
          STEP + ".MetricAggregationType",
          MemberValues.text("Average"));

  /**
   * The members whose default depends on the resource. A policy that does not set one leaves it to
   * the service, so that any value is right.
   */
  private static final List<String> LEFT_TO_SERVICE =
      List.of(TRACKING + ".ScaleOutCooldown", TRACKING + ".ScaleInCooldown", STEP + ".Cooldown");

  private PolicyMembers() {}

  /** Returns the differences from a live policy to the wanted one. */
  public static List<Difference> differences(
      ScalingPolicy live, PutScalingPolicyRequest wanted, String prefix) {
    MemberValues request = MemberValues.of(wanted).only(COMPARED::contains);
    MemberValues described = MemberValues.of(live).only(COMPARED::contains);
    List<String> unset =
        LEFT_TO_SERVICE.stream().filter(path -> !request.values().containsKey(path)).toList();
    return withDefaults(request)
        .differencesFrom(withDefaults(described.withoutEnds(Set.copyOf(unset))), prefix);
  }

  private static MemberValues withDefaults(MemberValues members) {
    MemberValues complete = members;
    for (Map.Entry<String, String> entry : DEFAULTS.entrySet()) {
      String configuration = entry.getKey().split("\\.", 2)[0];
      boolean isSet =
          members.values().keySet().stream().anyMatch(path -> path.startsWith(configuration));
      if (isSet && !members.values().containsKey(entry.getKey())) {
        complete = complete.with(entry.getKey(), entry.getValue());
      }
    }
    return dropReturnData(complete);
  }

  /** Only a query whose result is not returned says so. */
  private static MemberValues dropReturnData(MemberValues members) {
    MemberValues some = members;
    for (Map.Entry<String, String> entry : members.values().entrySet()) {
      if (entry.getKey().endsWith(".ReturnData") && entry.getValue().equals("true")) {
        some = some.withoutEnds(Set.of(entry.getKey()));
      }
    }
    return some;
  }

  /** Returns the metric that a live policy tracks; empty if it tracks none. */
  public static Optional<MemberValues> metric(ScalingPolicy policy) {
    return metric(policy.targetTrackingScalingPolicyConfiguration());
  }

  /** Returns the metric that a wanted policy tracks; empty if it tracks none. */
  public static Optional<MemberValues> metric(PutScalingPolicyRequest policy) {
    return metric(policy.targetTrackingScalingPolicyConfiguration());
  }

  private static Optional<MemberValues> metric(
      @Nullable TargetTrackingScalingPolicyConfiguration tracking) {
    if (tracking == null) {
      return Optional.empty();
    }
    PredefinedMetricSpecification predefined = tracking.predefinedMetricSpecification();
    CustomizedMetricSpecification customized = tracking.customizedMetricSpecification();
    return predefined != null
        ? Optional.of(MemberValues.of(predefined))
        : Optional.ofNullable(customized).map(MemberValues::of);
  }
}
