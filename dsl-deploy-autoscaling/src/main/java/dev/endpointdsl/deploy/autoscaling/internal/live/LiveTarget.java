package dev.endpointdsl.deploy.autoscaling.internal.live;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/**
 * A registered target with what belongs to it.
 *
 * @param target the target
 * @param policies its policies
 * @param actions its scheduled actions
 */
public record LiveTarget(
    ScalableTarget target, List<ScalingPolicy> policies, List<ScheduledAction> actions) {

  /** Copies the lists. */
  public LiveTarget {
    policies = List.copyOf(policies);
    actions = List.copyOf(actions);
  }

  /** Returns what identifies the target. */
  public TargetKey key() {
    return TargetKey.of(target);
  }

  /** Returns the policy with a name; empty if there is none. */
  public Optional<ScalingPolicy> policy(String name) {
    return policies.stream().filter(policy -> policy.policyName().equals(name)).findFirst();
  }

  /** Returns the scheduled action with a name; empty if there is none. */
  public Optional<ScheduledAction> action(String name) {
    return actions.stream().filter(action -> action.scheduledActionName().equals(name)).findFirst();
  }
}
