package dev.endpointdsl.deploy.internal.config;

import dev.endpointdsl.sagemaker.Alarm;
import dev.endpointdsl.sagemaker.AutoRollbackConfig;
import dev.endpointdsl.sagemaker.CapacitySize;
import dev.endpointdsl.sagemaker.CapacitySizeType;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.InferenceComponentCapacitySize;
import dev.endpointdsl.sagemaker.InferenceComponentCapacitySizeType;
import dev.endpointdsl.sagemaker.InferenceComponentDeploymentConfig;
import dev.endpointdsl.sagemaker.TrafficRoutingConfig;
import java.util.List;
import java.util.stream.Collectors;

/** Describes how a deployment configuration shifts traffic and rolls back. */
public final class TrafficShiftText {

  private TrafficShiftText() {}

  /** Returns a string like {@code canary of 10 percent first; rollback if churn-errors alarms}. */
  public static String of(DeploymentConfig config) {
    String shift =
        config
            .rollingUpdatePolicy()
            .map(policy -> "rolling in batches of " + size(policy.maximumBatchSize()))
            .or(
                () ->
                    config
                        .blueGreenUpdatePolicy()
                        .map(policy -> routing(policy.trafficRoutingConfiguration())))
            .orElse("all at once");
    return config.autoRollbackConfiguration().map(c -> shift + alarms(c)).orElse(shift);
  }

  /** Returns a string like {@code rolling in batches of 1 copy; rollback if llm-errors alarms}. */
  public static String of(InferenceComponentDeploymentConfig config) {
    InferenceComponentCapacitySize size = config.rollingUpdatePolicy().maximumBatchSize();
    boolean isPercent =
        InferenceComponentCapacitySizeType.CAPACITY_PERCENT.value().equals(size.typeAsString());
    String unit = isPercent ? " percent" : size.value() == 1 ? " copy" : " copies";
    String shift = "rolling in batches of " + size.value() + unit;
    return config.autoRollbackConfiguration().map(c -> shift + alarms(c)).orElse(shift);
  }

  private static String routing(TrafficRoutingConfig traffic) {
    return traffic
        .canarySize()
        .map(size -> "canary of " + size(size) + " first")
        .or(() -> traffic.linearStepSize().map(size -> "in steps of " + size(size)))
        .orElse("all at once");
  }

  private static String size(CapacitySize size) {
    if (CapacitySizeType.CAPACITY_PERCENT.value().equals(size.typeAsString())) {
      return size.value() + " percent";
    }
    return size.value() + (size.value() == 1 ? " instance" : " instances");
  }

  private static String alarms(AutoRollbackConfig config) {
    List<Alarm> alarms = config.alarms();
    return alarms.isEmpty()
        ? ""
        : alarms.stream()
            .map(Alarm::alarmName)
            .collect(Collectors.joining(" or ", "; rollback if ", " alarms"));
  }
}
