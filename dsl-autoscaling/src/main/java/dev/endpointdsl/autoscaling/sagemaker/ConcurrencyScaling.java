package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.TargetTracking;
import dev.endpointdsl.constraint.Finite;
import java.util.function.UnaryOperator;

/**
 * The last stage of the scaling of a serverless variant's provisioned concurrency.
 *
 * <p>The target is a target tracking policy of the service, with the service's cooldowns unless
 * they are set. The page "Automatically scale Provisioned Concurrency for a serverless endpoint" of
 * the Developer Guide describes the metric.
 */
public final class ConcurrencyScaling extends ScalingStage<ConcurrencyScaling> {

  ConcurrencyScaling(PartialScaling parts) {
    super(parts);
  }

  @Override
  ConcurrencyScaling with(PartialScaling others) {
    return new ConcurrencyScaling(others);
  }

  /**
   * Keeps the share of the provisioned concurrency that is used close to a value, with the policy
   * {@code provisioned-concurrency}.
   *
   * @param share the share, above 0 and at most 1: 0.7 for 70 percent
   */
  public ConcurrencyScaling targetUtilization(@Finite double share) {
    return targetUtilization(share, tracking -> tracking);
  }

  /**
   * Keeps the share of the provisioned concurrency that is used close to a value, with the policy
   * {@code provisioned-concurrency}.
   *
   * @param share the share, above 0 and at most 1: 0.7 for 70 percent
   * @param more sets further members: {@code tracking -> tracking.scaleInCooldown(600)}
   */
  public ConcurrencyScaling targetUtilization(
      @Finite double share, UnaryOperator<TargetTracking.CompletePredefined> more) {
    return with(
        parts()
            .tracking(
                "provisioned-concurrency",
                PredefinedMetrics.tracking(
                    share,
                    PredefinedMetricType.SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION,
                    more)));
  }
}
