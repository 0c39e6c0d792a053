package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.sagemaker.Alarm;
import dev.endpointdsl.sagemaker.AutoRollbackConfig;
import dev.endpointdsl.sagemaker.CapacitySize;
import dev.endpointdsl.sagemaker.CapacitySizeType;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.TrafficRoutingConfig;
import java.util.List;
import java.util.stream.Collectors;

/** Says for people in which way an endpoint is switched. */
public final class TrafficShiftText {

  private TrafficShiftText() {}

  /** {@code a canary of 10 percent first; back if churn-errors goes off}. */
  public static String of(DeploymentConfig config) {
    String way =
        config
            .rollingUpdatePolicy()
            .map(policy -> "rolling in batches of " + size(policy.maximumBatchSize()))
            .or(
                () ->
                    config
                        .blueGreenUpdatePolicy()
                        .map(policy -> routing(policy.trafficRoutingConfiguration())))
            .orElse("all at once");
    return config.autoRollbackConfiguration().map(c -> way + alarms(c)).orElse(way);
  }

  private static String routing(TrafficRoutingConfig traffic) {
    return traffic
        .canarySize()
        .map(size -> "a canary of " + size(size) + " first")
        .or(() -> traffic.linearStepSize().map(size -> "in steps of " + size(size)))
        .orElse("all at once");
  }

  private static String size(CapacitySize size) {
    return size.value()
        + (CapacitySizeType.CAPACITY_PERCENT.value().equals(size.typeAsString())
            ? " percent"
            : " instances");
  }

  private static String alarms(AutoRollbackConfig config) {
    List<Alarm> alarms = config.alarms();
    return alarms.isEmpty()
        ? ""
        : alarms.stream()
            .map(Alarm::alarmName)
            .collect(Collectors.joining(" or ", "; back if ", " goes off"));
  }
}
