package dev.endpointdsl.autoscaling.sagemaker;

import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import dev.endpointdsl.autoscaling.ServiceNamespace;
import dev.endpointdsl.autoscaling.StepScaling;
import dev.endpointdsl.autoscaling.TargetTracking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The parts that a stage has collected. It is immutable, so that a stage can be used for several
 * scalings.
 *
 * @param scaled the property that is scaled
 * @param min the minimum capacity
 * @param max the maximum capacity
 * @param tags the tags of the target
 * @param policies the policies
 * @param actions the scheduled actions
 * @param alarms the alarms
 */
record PartialScaling(
    ResourceScaling scaled,
    int min,
    int max,
    Map<String, String> tags,
    List<ScalingPolicy> policies,
    List<ScheduledAction> actions,
    List<ScalingAlarm> alarms) {

  static PartialScaling between(ResourceScaling scaled, int min, int max) {
    if (min < 0 || max < 1 || min > max) {
      throw new IllegalArgumentException(
          "between("
              + min
              + ", "
              + max
              + "): the minimum is at least 0, and the maximum is at least 1 and the minimum");
    }
    return new PartialScaling(scaled, min, max, Map.of(), List.of(), List.of(), List.of());
  }

  PartialScaling with(ScalingPolicy policy) {
    return new PartialScaling(scaled, min, max, tags, plus(policies, policy), actions, alarms);
  }

  PartialScaling with(ScheduledAction action) {
    return new PartialScaling(scaled, min, max, tags, policies, plus(actions, action), alarms);
  }

  PartialScaling with(ScalingAlarm alarm) {
    return new PartialScaling(scaled, min, max, tags, policies, actions, plus(alarms, alarm));
  }

  PartialScaling withTags(Map<String, String> all) {
    return new PartialScaling(scaled, min, max, all, policies, actions, alarms);
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> all = new ArrayList<>(list);
    all.add(element);
    return List.copyOf(all);
  }

  PartialScaling tracking(String policyName, TargetTracking tracking) {
    return with(
        ScalingPolicy.builder()
            .policyName(policyName)
            .serviceNamespace(ServiceNamespace.SAGEMAKER)
            .resourceId(scaled.resourceId())
            .scalableDimension(scaled.dimension())
            .targetTrackingScalingPolicyConfiguration(tracking)
            .build());
  }

  PartialScaling steps(String policyName, StepScaling steps) {
    return with(
        ScalingPolicy.builder()
            .policyName(policyName)
            .serviceNamespace(ServiceNamespace.SAGEMAKER)
            .resourceId(scaled.resourceId())
            .scalableDimension(scaled.dimension())
            .stepScalingPolicyConfiguration(steps)
            .build());
  }

  ScalableTarget target() {
    ScalableTarget.Builder target =
        ScalableTarget.builder()
            .serviceNamespace(ServiceNamespace.SAGEMAKER)
            .resourceId(scaled.resourceId())
            .scalableDimension(scaled.dimension())
            .minCapacity(min)
            .maxCapacity(max);
    return tags.isEmpty() ? target.build() : target.tags(tags).build();
  }
}
