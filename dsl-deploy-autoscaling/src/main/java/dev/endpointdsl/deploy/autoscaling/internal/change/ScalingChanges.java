package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.plan.PlannedChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes that bring the live scaling to the wanted one.
 *
 * @param changes all parts, those that stay included
 */
public record ScalingChanges(List<ScalingChange> changes) {

  /** Copies the list. */
  public ScalingChanges {
    changes = List.copyOf(changes);
  }

  /**
   * Decides.
   *
   * @param live what is live: the wanted targets, and all others of the endpoint's variants
   * @param wanted what the deployment wants
   */
  public static ScalingChanges between(LiveScaling live, List<WantedTarget> wanted) {
    List<ScalingChange> changes = new ArrayList<>();
    for (WantedTarget target : wanted) {
      Optional<LiveTarget> registered = live.target(target.key());
      changes.add(TargetComparison.of(registered, target));
      TargetComparison.tags(registered, target, live.tags()).ifPresent(changes::add);
      changes.addAll(PolicyComparison.of(registered, target));
      changes.addAll(ScheduleComparison.of(registered, target));
    }
    List<ScalingAction> before =
        changes.stream().flatMap(change -> change.actions().stream()).toList();
    changes.addAll(new AlarmComparison(live, wanted, before).changes());
    changes.addAll(unwanted(live, wanted));
    return new ScalingChanges(changes);
  }

  private static List<ScalingChange> unwanted(LiveScaling live, List<WantedTarget> wanted) {
    Set<TargetKey> keys = wanted.stream().map(WantedTarget::key).collect(Collectors.toSet());
    return live.targets().values().stream()
        .filter(target -> !keys.contains(target.key()))
        .map(target -> deregistration(target, "the deployment does not scale it"))
        .toList();
  }

  /** Returns the deregistration of a target, with what goes along. */
  public static ScalingChange deregistration(LiveTarget target, String reason) {
    return ScalingChange.of(
        Kind.DEREGISTER,
        ScalingChange.TARGET,
        target.key().resourceId(),
        reason + along(target),
        new ScalingAction.Deregister(target.key()));
  }

  /** Returns the deletion of an alarm with its endpoint. */
  public static ScalingChange alarmDeletion(String alarmName) {
    return ScalingChange.delete(
        ScalingChange.ALARM,
        alarmName,
        "the endpoint is deleted",
        new ScalingAction.DeleteAlarm(alarmName));
  }

  private static String along(LiveTarget target) {
    List<String> parts =
        Stream.concat(
                target.policies().stream().map(policy -> "policy " + policy.policyName()),
                target.actions().stream()
                    .map(action -> "scheduled action " + action.scheduledActionName()))
            .toList();
    return parts.isEmpty() ? "" : "; deletes " + String.join(", ", parts);
  }

  /** Returns the calls of all changes, in the order in which they can be made. */
  public List<ScalingAction> actions() {
    return changes.stream()
        .flatMap(change -> change.actions().stream())
        .sorted(Comparator.comparingInt(action -> ScalingAction.ORDER.indexOf(action.getClass())))
        .toList();
  }

  /** Returns the parts that change. */
  public List<ScalingChange> pending() {
    return changes.stream().filter(change -> !change.actions().isEmpty()).toList();
  }
}
