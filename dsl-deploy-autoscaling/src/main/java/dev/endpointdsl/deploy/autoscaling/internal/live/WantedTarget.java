package dev.endpointdsl.deploy.autoscaling.internal.live;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;

/**
 * A target as a deployment wants it.
 *
 * @param target the target
 * @param policies its policies
 * @param actions its scheduled actions
 * @param alarms the alarms that call its policies
 */
public record WantedTarget(
    RegisterScalableTargetRequest target,
    List<PutScalingPolicyRequest> policies,
    List<PutScheduledActionRequest> actions,
    List<ScalingAlarm> alarms) {

  /** Copies the lists. */
  public WantedTarget {
    policies = List.copyOf(policies);
    actions = List.copyOf(actions);
    alarms = List.copyOf(alarms);
  }

  /** Returns the requests of a scaling. */
  public static WantedTarget of(Scaling scaling) {
    return new WantedTarget(
        scaling.target().toRequest(),
        scaling.policies().stream().map(policy -> policy.toRequest()).toList(),
        scaling.scheduledActions().stream().map(action -> action.toRequest()).toList(),
        scaling.alarms());
  }

  /** Returns what identifies the target. */
  public TargetKey key() {
    return TargetKey.of(target);
  }

  /** Returns the policy with a name; empty if the deployment has none. */
  public Optional<PutScalingPolicyRequest> policy(String name) {
    return policies.stream().filter(policy -> policy.policyName().equals(name)).findFirst();
  }

  /** Returns the scheduled action with a name; empty if the deployment has none. */
  public Optional<PutScheduledActionRequest> action(String name) {
    return actions.stream().filter(action -> action.scheduledActionName().equals(name)).findFirst();
  }
}
