package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.MetricStatistic;
import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.TargetTracking;
import dev.endpointdsl.constraint.Finite;
import java.util.function.UnaryOperator;

/**
 * The last stage of the scaling of a variant's instances.
 *
 * <p>Each target is a target tracking policy of the service; its cooldowns are 300 seconds unless
 * they are set. The page "Automatic scaling of Amazon SageMaker AI models" of the Developer Guide
 * describes the metrics.
 */
public final class VariantScaling extends ScalingStage<VariantScaling> {

  /** The only policy name that the SageMaker console shows. */
  private static final String INVOCATIONS_POLICY = "SageMakerEndpointInvocationScalingPolicy";

  private static final String WAKE_UP = "wake-up";

  private final String endpointName;
  private final String variantName;

  VariantScaling(String endpointName, String variantName, PartialScaling parts) {
    super(parts);
    this.endpointName = endpointName;
    this.variantName = variantName;
  }

  @Override
  VariantScaling with(PartialScaling others) {
    return new VariantScaling(endpointName, variantName, others);
  }

  /**
   * Keeps the invocations of each instance close to a number, with the policy {@code
   * SageMakerEndpointInvocationScalingPolicy}, the only one that the SageMaker console shows.
   *
   * @param invocations the invocations in a minute, greater than 0
   */
  public VariantScaling targetInvocationsPerInstance(@Finite double invocations) {
    return targetInvocationsPerInstance(invocations, tracking -> tracking);
  }

  /**
   * Keeps the invocations of each instance close to a number, with the policy {@code
   * SageMakerEndpointInvocationScalingPolicy}, the only one that the SageMaker console shows.
   *
   * @param invocations the invocations in a minute, greater than 0
   * @param more sets further members: {@code tracking -> tracking.scaleInCooldown(600)}
   */
  public VariantScaling targetInvocationsPerInstance(
      @Finite double invocations, UnaryOperator<TargetTracking.CompletePredefined> more) {
    return with(
        parts()
            .tracking(
                INVOCATIONS_POLICY,
                PredefinedMetrics.tracking(
                    invocations,
                    PredefinedMetricType.SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE,
                    more)));
  }

  /**
   * Keeps the requests in progress for each model close to a number, with the policy {@code
   * concurrent-requests}; the metric has a value every 10 seconds.
   *
   * @param requests the requests in progress, greater than 0
   */
  public VariantScaling targetConcurrentRequestsPerModel(@Finite double requests) {
    return targetConcurrentRequestsPerModel(requests, tracking -> tracking);
  }

  /**
   * Keeps the requests in progress for each model close to a number, with the policy {@code
   * concurrent-requests}; the metric has a value every 10 seconds.
   *
   * @param requests the requests in progress, greater than 0
   * @param more sets further members: {@code tracking -> tracking.scaleInCooldown(600)}
   */
  public VariantScaling targetConcurrentRequestsPerModel(
      @Finite double requests, UnaryOperator<TargetTracking.CompletePredefined> more) {
    return with(
        parts()
            .tracking(
                "concurrent-requests",
                PredefinedMetrics.tracking(
                    requests,
                    PredefinedMetricType
                        .SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION,
                    more)));
  }

  /**
   * Keeps the CPU utilization of the instances close to a share, with the policy {@code
   * cpu-utilization}.
   *
   * @param percent the utilization in percent of one core, greater than 0: at most 400 on an
   *     instance type with 4 cores
   */
  public VariantScaling targetCpuUtilization(@Finite double percent) {
    TargetTracking tracking =
        TargetTracking.builder()
            .targetValue(percent)
            .customizedMetricSpecification(
                metric ->
                    metric
                        .metricName("CPUUtilization")
                        .namespace("/aws/sagemaker/Endpoints")
                        .statistic(MetricStatistic.AVERAGE)
                        .dimension(d -> d.name("EndpointName").value(endpointName))
                        .dimension(d -> d.name("VariantName").value(variantName)))
            .build();
    return with(parts().tracking("cpu-utilization", tracking));
  }

  /**
   * Keeps the requests in the queue of an asynchronous endpoint close to a number, with the policy
   * {@code backlog}.
   *
   * @param requests the requests in the queue for each instance, greater than 0
   */
  public VariantScaling targetBacklogPerInstance(@Finite double requests) {
    TargetTracking tracking =
        TargetTracking.builder()
            .targetValue(requests)
            .customizedMetricSpecification(
                metric ->
                    metric
                        .metricName("ApproximateBacklogSizePerInstance")
                        .namespace(ScalingAlarm.SAGEMAKER)
                        .statistic(MetricStatistic.AVERAGE)
                        .dimension(d -> d.name("EndpointName").value(endpointName)))
            .build();
    return with(parts().tracking("backlog", tracking));
  }

  /**
   * Lets an asynchronous endpoint leave 0 instances, which target tracking alone cannot: after two
   * minutes with waiting requests, the alarm {@code <endpoint>-<variant>-wake-up} calls the policy
   * {@code wake-up}, which adds an instance.
   */
  public VariantScaling wakeFromZero() {
    return with(
        parts()
            .steps(WAKE_UP, PredefinedMetrics.addOne())
            .with(ScalingAlarm.ofBacklogWithoutInstances(endpointName, variantName, WAKE_UP)));
  }
}
