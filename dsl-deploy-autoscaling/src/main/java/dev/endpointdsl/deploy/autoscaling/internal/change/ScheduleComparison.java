package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.member.ActionMembers;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import dev.endpointdsl.deploy.plan.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;

/** Compares the scheduled actions of a target with the wanted ones. */
final class ScheduleComparison {

  private final Optional<LiveTarget> registered;
  private final WantedTarget wanted;
  private final String resourceId;

  private ScheduleComparison(Optional<LiveTarget> registered, WantedTarget wanted) {
    this.registered = registered;
    this.wanted = wanted;
    this.resourceId = wanted.key().resourceId();
  }

  static List<ScalingChange> of(Optional<LiveTarget> registered, WantedTarget wanted) {
    ScheduleComparison comparison = new ScheduleComparison(registered, wanted);
    List<ScalingChange> changes = new ArrayList<>();
    wanted.actions().forEach(action -> changes.add(comparison.action(action)));
    registered.stream()
        .flatMap(live -> live.actions().stream())
        .filter(action -> wanted.action(action.scheduledActionName()).isEmpty())
        .forEach(action -> changes.add(comparison.deletion(action)));
    return changes;
  }

  private ScalingChange action(PutScheduledActionRequest action) {
    String name = ScalingChange.nameOf(action.scheduledActionName(), resourceId);
    ScalingAction put = new ScalingAction.PutSchedule(action);
    Optional<ScheduledAction> live =
        registered.flatMap(l -> l.action(action.scheduledActionName()));
    if (live.isEmpty()) {
      return ScalingChange.create(ScalingChange.SCHEDULE, name, put);
    }
    List<Difference> differences =
        ActionMembers.differences(
            live.get(), action, "ScheduledActions[" + MemberValues.text(name) + "].");
    if (differences.isEmpty()) {
      return ScalingChange.keep(ScalingChange.SCHEDULE, name, "it exists with this content");
    }
    return isReplaced(differences, action)
        ? ScalingChange.update(
            ScalingChange.SCHEDULE, name, differences, delete(action.scheduledActionName()), put)
        : ScalingChange.update(ScalingChange.SCHEDULE, name, differences, put);
  }

  /** Checks whether the action loses a member, because a put leaves what it does not name. */
  private static boolean isReplaced(
      List<Difference> differences, PutScheduledActionRequest action) {
    boolean isZoneLeftOut = action.timezone() == null;
    return differences.stream()
        .anyMatch(
            difference ->
                difference.wanted() == null
                    || (isZoneLeftOut && difference.path().endsWith(ActionMembers.TIMEZONE)));
  }

  private ScalingAction delete(String actionName) {
    return new ScalingAction.DeleteSchedule(wanted.key(), actionName);
  }

  private ScalingChange deletion(ScheduledAction action) {
    return ScalingChange.delete(
        ScalingChange.SCHEDULE,
        ScalingChange.nameOf(action.scheduledActionName(), resourceId),
        "the deployment does not have it",
        delete(action.scheduledActionName()));
  }
}
