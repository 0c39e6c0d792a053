package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.AdjustmentType;
import dev.endpointdsl.autoscaling.MetricAggregationType;
import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.TargetTracking;
import java.util.function.UnaryOperator;

/** The configurations of policies that the stages share. */
final class PredefinedMetrics {

  /** Long enough to load a model, so that one alarm adds one unit. */
  private static final int WAKE_UP_COOLDOWN = 300;

  private PredefinedMetrics() {}

  static TargetTracking tracking(
      double value,
      PredefinedMetricType metric,
      UnaryOperator<TargetTracking.CompletePredefined> more) {
    return more.apply(
            TargetTracking.builder()
                .targetValue(value)
                .predefinedMetricSpecification(m -> m.predefinedMetricType(metric)))
        .build();
  }

  /** Returns steps that add one unit above the threshold. */
  static StepScaling addOne() {
    return StepScaling.builder()
        .adjustmentType(AdjustmentType.CHANGE_IN_CAPACITY)
        .stepAdjustment(step -> step.scalingAdjustment(1).metricIntervalLowerBound(0))
        .metricAggregationType(MetricAggregationType.MAXIMUM)
        .cooldown(WAKE_UP_COOLDOWN)
        .build();
  }
}
