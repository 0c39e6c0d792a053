package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import dev.endpointdsl.deploy.autoscaling.internal.member.PolicyMembers;
import dev.endpointdsl.deploy.plan.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;

/** Compares the policies of a target with the wanted ones. */
final class PolicyComparison {

  private final Optional<LiveTarget> registered;
  private final WantedTarget wanted;
  private final String resourceId;

  private PolicyComparison(Optional<LiveTarget> registered, WantedTarget wanted) {
    this.registered = registered;
    this.wanted = wanted;
    this.resourceId = wanted.key().resourceId();
  }

  static List<ScalingChange> of(Optional<LiveTarget> registered, WantedTarget wanted) {
    PolicyComparison comparison = new PolicyComparison(registered, wanted);
    List<ScalingChange> changes = new ArrayList<>();
    wanted.policies().forEach(policy -> changes.add(comparison.policy(policy)));
    registered.stream()
        .flatMap(live -> live.policies().stream())
        .filter(policy -> wanted.policy(policy.policyName()).isEmpty())
        .forEach(policy -> changes.add(comparison.deletion(policy)));
    return changes;
  }

  private ScalingChange policy(PutScalingPolicyRequest policy) {
    String name = ScalingChange.nameOf(policy.policyName(), resourceId);
    ScalingAction put = new ScalingAction.PutPolicy(policy);
    Optional<ScalingPolicy> live = registered.flatMap(l -> l.policy(policy.policyName()));
    if (live.isEmpty()) {
      return ScalingChange.create(ScalingChange.POLICY, name, put);
    }
    List<Difference> differences =
        PolicyMembers.differences(
            live.get(), policy, "ScalingPolicies[" + MemberValues.text(name) + "].");
    if (differences.isEmpty()) {
      return ScalingChange.keep(ScalingChange.POLICY, name, "it exists with this content");
    }
    return isReplaced(live.get(), policy)
        ? ScalingChange.update(
            ScalingChange.POLICY, name, differences, delete(policy.policyName()), put)
        : ScalingChange.update(ScalingChange.POLICY, name, differences, put);
  }

  /**
   * Checks whether a policy must be deleted before it is put: it keeps its type for good, and the
   * service refuses that another policy tracks the metric that this one still tracks.
   */
  private boolean isReplaced(ScalingPolicy live, PutScalingPolicyRequest policy) {
    Optional<MemberValues> metric = PolicyMembers.metric(live);
    return !live.policyTypeAsString().equals(policy.policyTypeAsString())
        || (metric.isPresent()
            && wanted.policies().stream()
                .filter(other -> !other.policyName().equals(policy.policyName()))
                .anyMatch(other -> PolicyMembers.metric(other).equals(metric)));
  }

  private ScalingAction delete(String policyName) {
    return new ScalingAction.DeletePolicy(wanted.key(), policyName);
  }

  private ScalingChange deletion(ScalingPolicy policy) {
    return ScalingChange.delete(
        ScalingChange.POLICY,
        ScalingChange.nameOf(policy.policyName(), resourceId),
        "the deployment does not have it",
        delete(policy.policyName()));
  }
}
