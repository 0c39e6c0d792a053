package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private static final String TARGET = "ScalableTarget";
  private static final String POLICY = "ScalingPolicy";
  private static final String ACTION = "ScheduledAction";

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

  /** Returns these parts with other facts about their resources. */
  public ScalingParts withResources(List<ScalableResource> known) {
    return new ScalingParts(targets, policies, scheduledActions, alarms, known, isComplete);
  }

  /** Returns these parts with the statement that no other resources exist than those known. */
  public ScalingParts withAllResources() {
    return new ScalingParts(targets, policies, scheduledActions, alarms, resources, true);
  }

  /**
   * Returns the scaling of each target, such as those of a document.
   *
   * @return the scalings, in the order of the targets
   * @throws InvalidConfigException if the service would refuse a request, or the requests together
   * @throws IllegalArgumentException if a target occurs twice, or a policy, scheduled action or
   *     alarm has none
   */
  public List<Scaling> scalings() {
    targets.forEach(each -> InvalidConfigException.throwIfInvalid(TARGET, each.violations()));
    policies.forEach(each -> InvalidConfigException.throwIfInvalid(POLICY, each.violations()));
    scheduledActions.forEach(
        each -> InvalidConfigException.throwIfInvalid(ACTION, each.violations()));
    InvalidConfigException.throwIfInvalid("ScalingParts", violations());
    List<Scaling> scalings = scalingsAsRead();
    throwIfRepeated(scalings);
    for (ScalingPolicy policy : policies) {
      if (scalings.stream().noneMatch(each -> each.policies().contains(policy))) {
        throw withoutTarget("policy " + policy.policyName(), policy.resourceId());
      }
    }
    for (ScheduledAction action : scheduledActions) {
      if (scalings.stream().noneMatch(each -> each.scheduledActions().contains(action))) {
        throw withoutTarget(
            "scheduled action " + action.scheduledActionName(), action.resourceId());
      }
    }
    for (ScalingAlarm alarm : alarms) {
      if (scalings.stream().noneMatch(each -> each.alarms().contains(alarm))) {
        throw withoutTarget("alarm " + alarm.alarmName(), alarm.resourceId());
      }
    }
    return scalings;
  }

  /**
   * Returns the scaling of each target of parts that were read from the service. They may have
   * violations; policies, scheduled actions and alarms without their target are left out.
   *
   * @return the scalings, in the order of the targets
   */
  public List<Scaling> scalingsAsRead() {
    return new PartsIndex(this).scaled().stream().map(ScaledTarget::toScaling).toList();
  }

  private static void throwIfRepeated(List<Scaling> scalings) {
    Set<List<String>> keys = new HashSet<>();
    for (Scaling scaling : scalings) {
      ScalableTarget target = scaling.target();
      if (!keys.add(List.of(target.resourceId(), target.scalableDimensionAsString()))) {
        throw new IllegalArgumentException(
            "The target " + target.resourceId() + " occurs twice; keep one");
      }
    }
  }

  private static IllegalArgumentException withoutTarget(String part, String resourceId) {
    return new IllegalArgumentException(
        "The "
            + part
            + " is for "
            + resourceId
            + ", which has no target with this dimension; add its target");
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
