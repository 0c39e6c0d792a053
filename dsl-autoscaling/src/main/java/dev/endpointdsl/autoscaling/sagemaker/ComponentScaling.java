package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.TargetTracking;
import dev.endpointdsl.constraint.Finite;
import java.util.function.UnaryOperator;

/**
 * The last stage of the scaling of an inference component's copies.
 *
 * <p>Each target is a target tracking policy of the service, with the service's cooldowns unless
 * they are set. The page "Automatic scaling of Amazon SageMaker AI models" of the Developer Guide
 * describes the metrics.
 */
public final class ComponentScaling extends ScalingStage<ComponentScaling> {

  private static final String WAKE_UP = "wake-up";

  private final String componentName;

  ComponentScaling(String componentName, PartialScaling parts) {
    super(parts);
    this.componentName = componentName;
  }

  @Override
  ComponentScaling with(PartialScaling others) {
    return new ComponentScaling(componentName, others);
  }

  /**
   * Keeps the invocations of each copy close to a number, with the policy {@code invocations}.
   *
   * @param invocations the invocations in a minute, greater than 0
   */
  public ComponentScaling targetInvocationsPerCopy(@Finite double invocations) {
    return targetInvocationsPerCopy(invocations, tracking -> tracking);
  }

  /**
   * Keeps the invocations of each copy close to a number, with the policy {@code invocations}.
   *
   * @param invocations the invocations in a minute, greater than 0
   * @param more sets further members: {@code tracking -> tracking.scaleInCooldown(600)}
   */
  public ComponentScaling targetInvocationsPerCopy(
      @Finite double invocations, UnaryOperator<TargetTracking.CompletePredefined> more) {
    return with(
        parts()
            .tracking(
                "invocations",
                PredefinedMetrics.tracking(
                    invocations,
                    PredefinedMetricType.SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY,
                    more)));
  }

  /**
   * Keeps the requests in progress for each copy close to a number, with the policy {@code
   * concurrent-requests}; the metric has a value every 10 seconds.
   *
   * @param requests the requests in progress, greater than 0
   */
  public ComponentScaling targetConcurrentRequestsPerCopy(@Finite double requests) {
    return targetConcurrentRequestsPerCopy(requests, tracking -> tracking);
  }

  /**
   * Keeps the requests in progress for each copy close to a number, with the policy {@code
   * concurrent-requests}; the metric has a value every 10 seconds.
   *
   * @param requests the requests in progress, greater than 0
   * @param more sets further members: {@code tracking -> tracking.scaleInCooldown(600)}
   */
  public ComponentScaling targetConcurrentRequestsPerCopy(
      @Finite double requests, UnaryOperator<TargetTracking.CompletePredefined> more) {
    return with(
        parts()
            .tracking(
                "concurrent-requests",
                PredefinedMetrics.tracking(
                    requests,
                    PredefinedMetricType
                        .SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION,
                    more)));
  }

  /**
   * Lets the component leave 0 copies, which target tracking alone cannot: after a minute in which
   * a request failed for lack of a copy, the alarm {@code <component>-wake-up} calls the policy
   * {@code wake-up}, which adds one. The client must repeat that request.
   */
  public ComponentScaling wakeFromZero() {
    return with(
        parts()
            .steps(WAKE_UP, PredefinedMetrics.addOne())
            .with(ScalingAlarm.ofRequestsWithoutCopies(componentName, WAKE_UP)));
  }
}
