package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Violations;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules for the ranges of steps, each of which is a range. */
final class StepRanges {

  private final List<StepAdjustment> steps;

  /** The indexes of the steps, by the steps' lower bounds. */
  private final List<Integer> sorted;

  private @Nullable Violations found;

  private StepRanges(List<StepAdjustment> steps, @Nullable Violations found) {
    this.steps = steps;
    this.sorted =
        IntStream.range(0, steps.size())
            .boxed()
            .sorted(Comparator.comparingDouble(index -> lower(steps.get(index))))
            .toList();
    this.found = found;
  }

  static @Nullable Violations check(List<StepAdjustment> steps, @Nullable Violations found) {
    StepRanges ranges = new StepRanges(steps, found);
    if (!steps.isEmpty() && !ranges.openTwice()) {
      ranges.neighbors();
      ranges.ends();
    }
    return ranges.found;
  }

  private static double lower(StepAdjustment step) {
    return step.metricIntervalLowerBound == null
        ? Double.NEGATIVE_INFINITY
        : step.metricIntervalLowerBound;
  }

  private static double upper(StepAdjustment step) {
    return step.metricIntervalUpperBound == null
        ? Double.POSITIVE_INFINITY
        : step.metricIntervalUpperBound;
  }

  private boolean openTwice() {
    long below = steps.stream().filter(step -> step.metricIntervalLowerBound == null).count();
    long above = steps.stream().filter(step -> step.metricIntervalUpperBound == null).count();
    if (below > 1) {
      report(ScalingPolicyRule.STEP_OPEN_TWICE, below + " steps have no lower bound");
    }
    if (above > 1) {
      report(ScalingPolicyRule.STEP_OPEN_TWICE, above + " steps have no upper bound");
    }
    return below > 1 || above > 1;
  }

  private void neighbors() {
    for (int i = 1; i < sorted.size(); i++) {
      double end = upper(sorted(i - 1));
      double begin = lower(sorted(i));
      if (begin < end) {
        at(i, ScalingPolicyRule.STEPS_OVERLAP, begin + " is below the end of another step, " + end);
      } else if (begin > end) {
        at(i, ScalingPolicyRule.STEPS_GAP, "no step has the values from " + end + " to " + begin);
      }
    }
  }

  private void ends() {
    double lowest = lower(sorted(0));
    double highest = upper(sorted(sorted.size() - 1));
    if (Double.isFinite(lowest) && lowest < 0) {
      report(ScalingPolicyRule.STEPS_END, "no step has the values below " + lowest);
    }
    if (Double.isFinite(highest) && highest > 0) {
      report(ScalingPolicyRule.STEPS_END, "no step has the values above " + highest);
    }
  }

  private void report(ScalingPolicyRule rule, String problem) {
    found = StepRules.at(found, "StepAdjustments").broken(rule, problem);
  }

  private StepAdjustment sorted(int position) {
    return steps.get(sorted.get(position));
  }

  private void at(int position, ScalingPolicyRule rule, String problem) {
    found =
        StepRules.at(found, "StepAdjustments")
            .index(sorted.get(position))
            .at("metricIntervalLowerBound", "MetricIntervalLowerBound")
            .broken(rule, problem);
  }
}
