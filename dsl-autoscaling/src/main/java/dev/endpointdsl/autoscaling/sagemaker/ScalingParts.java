package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.List;

/**
 * Targets, their policies, scheduled actions and alarms, and what is known of the resources.
 *
 * @param targets the targets
 * @param policies the policies
 * @param scheduledActions the scheduled actions
 * @param alarms the alarms that call step policies, each with its target
 * @param resources the facts about the resources, as far as they are known
 * @param isComplete whether all resources that exist are known, so that a target without one is a
 *     mistake
 */
public record ScalingParts(
    List<ScalableTarget> targets,
    List<ScalingPolicy> policies,
    List<ScheduledAction> scheduledActions,
    List<ScalingAlarm> alarms,
    List<ScalableResource> resources,
    boolean isComplete) {

  /** Creates parts of which some resources may not be known. */
  public ScalingParts(
      List<ScalableTarget> targets,
      List<ScalingPolicy> policies,
      List<ScheduledAction> scheduledActions,
      List<ScalingAlarm> alarms,
      List<ScalableResource> resources) {
    this(targets, policies, scheduledActions, alarms, resources, false);
  }

  /** Copies the lists. */
  public ScalingParts {
    targets = List.copyOf(targets);
    policies = List.copyOf(policies);
    scheduledActions = List.copyOf(scheduledActions);
    alarms = List.copyOf(alarms);
    resources = List.copyOf(resources);
  }

  /**
   * Returns the parts of several scalings, to be checked together.
   *
   * @param scalings the scalings
   * @param resources the facts about their resources, as far as they are known
   */
  public static ScalingParts of(List<Scaling> scalings, List<ScalableResource> resources) {
    return new ScalingParts(
        scalings.stream().map(Scaling::target).toList(),
        scalings.stream().flatMap(scaling -> scaling.policies().stream()).toList(),
        scalings.stream().flatMap(scaling -> scaling.scheduledActions().stream()).toList(),
        scalings.stream().flatMap(scaling -> scaling.alarms().stream()).toList(),
        resources);
  }

  /** Returns these parts with the statement that no other resources exist than those known. */
  public ScalingParts withAllResources() {
    return new ScalingParts(targets, policies, scheduledActions, alarms, resources, true);
  }

  /**
   * Returns the violations of the rules that tie the parts to each other and to the resources.
   * Those of a single request are in its own {@code violations()}.
   *
   * @return the violations, ordered by path: {@code targets[0].minCapacity}
   */
  public List<Violation> violations() {
    PartsIndex index = new PartsIndex(this);
    Violations found = index.unmatched();
    for (ScaledTarget scaled : index.scaled()) {
      found = ResourceMatchRules.check(scaled, isComplete, found);
      found = PolicyMatchRules.check(scaled, found);
      found = ScheduleMatchRules.check(scaled, found);
    }
    return Violations.list(found);
  }
}
