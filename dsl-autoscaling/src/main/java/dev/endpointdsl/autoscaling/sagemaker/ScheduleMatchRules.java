package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.autoscaling.ScalableTargetAction;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for the scheduled actions of a target. */
final class ScheduleMatchRules {

  private ScheduleMatchRules() {}

  static @Nullable Violations check(ScaledTarget scaled, @Nullable Violations before) {
    Violations found = before;
    Map<String, Integer> names = new HashMap<>();
    for (Numbered<ScheduledAction> action : scaled.actions()) {
      String name = action.part().scheduledActionName();
      Integer first = names.putIfAbsent(name, action.index());
      if (first != null) {
        found =
            at(action, found)
                .at("scheduledActionName", "ScheduledActionName")
                .repeatedMember(ScalingPartsRule.ACTION_REPEATED, name, first);
      }
      Optional<ScalableTargetAction> bounds = action.part().scalableTargetAction();
      if (bounds.isPresent()) {
        found = bounds(scaled, action, bounds.get(), found);
      }
    }
    return found;
  }

  /** Begins a violation at a scheduled action. */
  static ViolationBuilder at(Numbered<ScheduledAction> action, @Nullable Violations found) {
    return Violations.in(found)
        .at("scheduledActions", "ScheduledActions")
        .index(action.index(), action.part().scheduledActionName());
  }

  private static @Nullable Violations bounds(
      ScaledTarget scaled,
      Numbered<ScheduledAction> action,
      ScalableTargetAction bounds,
      @Nullable Violations found) {
    Optional<Integer> min = bounds.minCapacity();
    Optional<Integer> max = bounds.maxCapacity();
    if (min.isPresent() && min.get() == 0 && scaled.isA(ScalableResource.Kind.REAL_TIME_VARIANT)) {
      return bound(
          action,
          found,
          "minCapacity",
          ScalingPartsRule.SCHEDULED_ZERO_ON_VARIANT,
          "0 leaves a real-time variant without instances");
    }
    Optional<Integer> targetMax = scaled.target().part().maxCapacity();
    if (max.isEmpty() && isGreater(min, targetMax)) {
      return bound(
          action,
          found,
          "minCapacity",
          ScalingPartsRule.SCHEDULED_BOUND_OUTSIDE_TARGET,
          min.get() + " is more than the target's maxCapacity, " + targetMax.get());
    }
    Optional<Integer> targetMin = scaled.target().part().minCapacity();
    return min.isEmpty() && isGreater(targetMin, max)
        ? bound(
            action,
            found,
            "maxCapacity",
            ScalingPartsRule.SCHEDULED_BOUND_OUTSIDE_TARGET,
            max.get() + " is less than the target's minCapacity, " + targetMin.get())
        : found;
  }

  private static boolean isGreater(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent() && one.get() > other.get();
  }

  private static Violations bound(
      Numbered<ScheduledAction> action,
      @Nullable Violations found,
      String member,
      Rule rule,
      String problem) {
    return at(action, found)
        .at("scalableTargetAction", "ScalableTargetAction")
        .at(member, member.equals("minCapacity") ? "MinCapacity" : "MaxCapacity")
        .broken(rule, problem);
  }
}
