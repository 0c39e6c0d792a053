package dev.endpointdsl.testkit.internal.scaling;

import static dev.endpointdsl.testkit.internal.scaling.PolicyCheck.refuseIf;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses the steps that the service is recorded to refuse, with its messages. */
final class StepCheck {

  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::lower, Comparator.nullsFirst(Comparator.naturalOrder()));

  private StepCheck() {}

  /** A step with bounds that may be null: none in that direction. */
  private record Step(@Nullable BigDecimal lower, @Nullable BigDecimal upper, long adjustment) {

    static Step of(JsonObject json) {
      return new Step(
          bound(json, "MetricIntervalLowerBound"),
          bound(json, "MetricIntervalUpperBound"),
          json.number("ScalingAdjustment"));
    }

    private static @Nullable BigDecimal bound(JsonObject json, String name) {
      Optional<BigDecimal> bound =
          json.find(name).map(value -> new BigDecimal(((JsonNumber) value).literal()));
      return bound.orElse(null);
    }
  }

  static void throwIfRefused(JsonObject scaling) {
    refuseIf(scaling.find("AdjustmentType").isEmpty(), "Adjustment type must be specified");
    List<Step> steps = scaling.objects("StepAdjustments").stream().map(Step::of).toList();
    refuseIf(steps.isEmpty(), "There must be at least one step adjustment");
    String type = scaling.string("AdjustmentType");
    steps.forEach(step -> one(type, step));
    refuseIf(
        scaling.find("MinAdjustmentMagnitude").isPresent()
            && !type.equals("PercentChangeInCapacity"),
        "Minimum adjustment magnitude is only allowed for adjustment type PercentChangeInCapacity");
    together(steps.stream().sorted(ORDER).toList());
  }

  private static void one(String type, Step step) {
    refuseIf(
        step.lower() == null && step.upper() == null,
        "Both lower and upper bounds of a step adjustment cannot be left unspecified");
    refuseIf(
        step.lower() != null && step.upper() != null && step.lower().compareTo(step.upper()) >= 0,
        "Lower bound must be less than upper bound for a step adjustment");
    refuseIf(
        type.equals("ExactCapacity") && step.adjustment() < 0,
        "Scaling adjustment cannot be less than 0 when adjustment type is ExactCapacity");
  }

  private static void together(List<Step> steps) {
    refuseIf(
        steps.stream().filter(step -> step.lower() == null).count() > 1,
        "At most one step adjustment may have an unspecified lower bound");
    refuseIf(
        steps.stream().filter(step -> step.upper() == null).count() > 1,
        "At most one step adjustment may have an unspecified upper bound");
    for (int i = 1; i < steps.size(); i++) {
      BigDecimal end = steps.get(i - 1).upper();
      BigDecimal begin = steps.get(i).lower();
      refuseIf(
          end == null || begin == null || begin.compareTo(end) < 0,
          "Step adjustment intervals cannot overlap");
      refuseIf(
          end != null && begin != null && begin.compareTo(end) > 0,
          "Step adjustment intervals cannot have gaps between them");
    }
    BigDecimal lowest = steps.get(0).lower();
    BigDecimal highest = steps.get(steps.size() - 1).upper();
    refuseIf(
        lowest != null && lowest.signum() < 0,
        "There must be a step adjustment with an unspecified lower bound when one step adjustment"
            + " has a negative lower bound");
    refuseIf(
        highest != null && highest.signum() > 0,
        "There must be a step adjustment with an unspecified upper bound when one step adjustment"
            + " has a positive upper bound");
  }
}
