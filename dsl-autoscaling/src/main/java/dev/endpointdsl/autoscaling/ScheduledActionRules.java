package dev.endpointdsl.autoscaling;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for scheduled actions that the model cannot express. */
final class ScheduledActionRules implements RuleSet<ScheduledAction> {

  @Override
  public @Nullable Violations check(ScheduledAction action) {
    Violations found =
        ResourceRules.check(
            action.serviceNamespace, action.resourceId, action.scalableDimension, null);
    found = schedule(action, found);
    found = timezone(action, found);
    found = period(action, found);
    return bounds(action.scalableTargetAction, found);
  }

  @Override
  public Class<ScheduledAction> type() {
    return ScheduledAction.class;
  }

  private static @Nullable Violations schedule(ScheduledAction action, @Nullable Violations found) {
    if (action.schedule == null) {
      return RuleMembers.at(found, "Schedule")
          .broken(ScalableTargetRule.SCHEDULE_MISSING, "is not set");
    }
    Optional<ScheduleExpression.Problem> problem = ScheduleExpression.problem(action.schedule);
    return problem.isPresent()
        ? RuleMembers.at(found, "Schedule").broken(problem.get().rule(), problem.get().text())
        : found;
  }

  private static @Nullable Violations timezone(ScheduledAction action, @Nullable Violations found) {
    String zone = action.timezone;
    if (zone == null) {
      return found;
    }
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      return RuleMembers.at(found, "Timezone")
          .broken(
              ScalableTargetRule.TIMEZONE_UNKNOWN,
              "\"" + zone + "\" is not a time zone of the IANA database");
    }
    return RuleMembers.unless(
        action.schedule == null || !action.schedule.startsWith("rate("),
        found,
        "Timezone",
        ScalableTargetRule.TIMEZONE_WITH_RATE,
        "has no effect on a rate");
  }

  private static @Nullable Violations period(ScheduledAction action, @Nullable Violations found) {
    return RuleMembers.unless(
        action.startTime == null
            || action.endTime == null
            || action.startTime.isBefore(action.endTime),
        found,
        "StartTime",
        ScalableTargetRule.SCHEDULE_START_AFTER_END,
        action.startTime + " is not before endTime, " + action.endTime);
  }

  private static @Nullable Violations bounds(
      @Nullable ScalableTargetAction bounds, @Nullable Violations found) {
    if (bounds == null) {
      return RuleMembers.at(found, "ScalableTargetAction")
          .broken(ScalableTargetRule.TARGET_ACTION_MISSING, "is not set");
    }
    if (bounds.minCapacity == null && bounds.maxCapacity == null) {
      return RuleMembers.at(found, "ScalableTargetAction")
          .broken(ScalableTargetRule.TARGET_ACTION_EMPTY, "sets no bound");
    }
    return atLeast(
        bounds.maxCapacity, 1, "MaxCapacity", atLeast(bounds.minCapacity, 0, "MinCapacity", found));
  }

  private static @Nullable Violations atLeast(
      @Nullable Integer bound, int least, String member, @Nullable Violations found) {
    return bound == null || bound >= least
        ? found
        : RuleMembers.below(RuleMembers.at(found, "ScalableTargetAction"), member)
            .broken(ScalableTargetRule.SCHEDULED_CAPACITY, bound + " is less than " + least);
  }
}
