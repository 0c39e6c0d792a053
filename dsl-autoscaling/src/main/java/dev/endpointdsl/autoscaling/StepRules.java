package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules for step scaling, but for the ranges of steps that belong together. */
final class StepRules {

  private static final int MAX_STEPS = 20;

  private StepRules() {}

  static @Nullable Violations check(StepScaling scaling, @Nullable Violations before) {
    List<StepAdjustment> steps = RuleMembers.elements(scaling.stepAdjustments);
    Violations found = settings(scaling, before);
    if (steps.size() > MAX_STEPS) {
      return at(found, "StepAdjustments")
          .broken(
              ScalingPolicyRule.TOO_MANY_STEPS,
              "has " + steps.size() + " steps, which is more than " + MAX_STEPS);
    }
    boolean bounded = true;
    for (int i = 0; i < steps.size(); i++) {
      Violations each = step(scaling, steps.get(i), at(found, "StepAdjustments").index(i), found);
      bounded &= hasRange(steps.get(i));
      found = each;
    }
    return bounded ? StepRanges.check(steps, found) : found;
  }

  /** Begins a violation at a member of the configuration. */
  static ViolationBuilder at(@Nullable Violations found, String member) {
    return RuleMembers.below(RuleMembers.at(found, "StepScalingPolicyConfiguration"), member);
  }

  private static @Nullable Violations settings(StepScaling scaling, @Nullable Violations before) {
    Violations found = before;
    if (scaling.cooldown != null && scaling.cooldown < 0) {
      found =
          at(found, "Cooldown")
              .broken(ScalingPolicyRule.COOLDOWN_NEGATIVE, scaling.cooldown + " is negative");
    }
    boolean percent =
        AdjustmentType.PERCENT_CHANGE_IN_CAPACITY.value().equals(scaling.adjustmentType);
    return scaling.minAdjustmentMagnitude != null && scaling.adjustmentType != null && !percent
        ? at(found, "MinAdjustmentMagnitude")
            .broken(
                ScalingPolicyRule.MIN_MAGNITUDE_WITHOUT_PERCENT,
                "is refused with " + scaling.adjustmentType)
        : found;
  }

  private static @Nullable Violations step(
      StepScaling scaling,
      StepAdjustment step,
      ViolationBuilder place,
      @Nullable Violations before) {
    Violations found = before;
    Integer adjustment = step.scalingAdjustment;
    boolean exact = AdjustmentType.EXACT_CAPACITY.value().equals(scaling.adjustmentType);
    if (adjustment != null && exact && adjustment < 0) {
      found =
          adjustment(place, ScalingPolicyRule.EXACT_CAPACITY_NEGATIVE, adjustment + " is negative");
    } else if (!exact && Objects.equals(adjustment, 0)) {
      found = adjustment(place, ScalingPolicyRule.STEP_WITHOUT_EFFECT, "0 changes nothing");
    }
    Double lower = step.metricIntervalLowerBound;
    Double upper = step.metricIntervalUpperBound;
    if (lower == null && upper == null) {
      return place.broken(ScalingPolicyRule.STEP_UNBOUNDED, "has neither bound");
    }
    return hasRange(step)
        ? found
        : place
            .at("metricIntervalLowerBound", "MetricIntervalLowerBound")
            .broken(
                ScalingPolicyRule.STEP_BOUNDS_ORDER,
                lower + " is not less than metricIntervalUpperBound, " + upper);
  }

  private static Violations adjustment(ViolationBuilder place, Rule rule, String problem) {
    return place.at("scalingAdjustment", "ScalingAdjustment").broken(rule, problem);
  }

  private static boolean hasRange(StepAdjustment step) {
    Double lower = step.metricIntervalLowerBound;
    Double upper = step.metricIntervalUpperBound;
    return lower == null ? upper != null : upper == null || lower < upper;
  }
}
