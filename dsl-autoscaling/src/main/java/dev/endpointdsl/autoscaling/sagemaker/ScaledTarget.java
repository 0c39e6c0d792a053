package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target with everything that belongs to it.
 *
 * @param target the target
 * @param policies its policies
 * @param actions its scheduled actions
 * @param alarms the alarms that call its policies
 * @param resource the facts about its resource, if they are known
 */
record ScaledTarget(
    Numbered<ScalableTarget> target,
    List<Numbered<ScalingPolicy>> policies,
    List<Numbered<ScheduledAction>> actions,
    List<Numbered<ScalingAlarm>> alarms,
    Optional<ScalableResource> resource) {

  /** Begins a violation at a member of the target. */
  ViolationBuilder at(@Nullable Violations found, String javaName, String wireName) {
    return Violations.in(found)
        .at("targets", "Targets")
        .index(target.index(), target.part().resourceId())
        .at(javaName, wireName);
  }

  /** Begins a violation at a member of a policy. */
  static ViolationBuilder at(
      Numbered<ScalingPolicy> policy,
      @Nullable Violations found,
      String javaName,
      String wireName) {
    return Violations.in(found)
        .at("policies", "Policies")
        .index(policy.index(), policy.part().policyName())
        .at(javaName, wireName);
  }

  /** Returns whether the resource is known to be of a kind. */
  boolean isA(ScalableResource.Kind kind) {
    return resource.filter(known -> known.kind() == kind).isPresent();
  }

  String resourceId() {
    return target.part().resourceId();
  }

  Scaling toScaling() {
    return new Scaling(
        target.part(), Numbered.parts(policies), Numbered.parts(actions), Numbered.parts(alarms));
  }

  /** Returns whether the target scales to zero. */
  boolean reachesZero() {
    return target.part().minCapacity().filter(min -> min == 0).isPresent();
  }
}
