package dev.endpointdsl.deploy.autoscaling.internal.live;

import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ScheduledAction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.SuspendedState;

/** The requests that would make a target and its parts as they are described. */
public final class RequestsAsRead {

  private RequestsAsRead() {}

  /** Returns the request of a target, without the role, which the service chooses. */
  public static ScalableTarget target(LiveTarget live, Map<String, String> tags) {
    var described = live.target();
    RegisterScalableTargetRequest.Builder request =
        RegisterScalableTargetRequest.builder()
            .serviceNamespace(described.serviceNamespaceAsString())
            .resourceId(described.resourceId())
            .scalableDimension(described.scalableDimensionAsString())
            .minCapacity(described.minCapacity())
            .maxCapacity(described.maxCapacity());
    if (isSuspended(described.suspendedState())) {
      request.suspendedState(described.suspendedState());
    }
    return ScalableTarget.from((tags.isEmpty() ? request : request.tags(tags)).build());
  }

  /** The service describes a state in which nothing is suspended for each target. */
  private static boolean isSuspended(@Nullable SuspendedState state) {
    return state != null
        && (Boolean.TRUE.equals(state.dynamicScalingInSuspended())
            || Boolean.TRUE.equals(state.dynamicScalingOutSuspended())
            || Boolean.TRUE.equals(state.scheduledScalingSuspended()));
  }

  /** Returns the requests of the policies of a target. */
  public static List<ScalingPolicy> policies(LiveTarget live) {
    return live.policies().stream()
        .map(
            each ->
                ScalingPolicy.from(
                    PutScalingPolicyRequest.builder()
                        .policyName(each.policyName())
                        .serviceNamespace(each.serviceNamespaceAsString())
                        .resourceId(each.resourceId())
                        .scalableDimension(each.scalableDimensionAsString())
                        .policyType(each.policyTypeAsString())
                        .stepScalingPolicyConfiguration(each.stepScalingPolicyConfiguration())
                        .targetTrackingScalingPolicyConfiguration(
                            each.targetTrackingScalingPolicyConfiguration())
                        .predictiveScalingPolicyConfiguration(
                            each.predictiveScalingPolicyConfiguration())
                        .build()))
        .toList();
  }

  /** Returns the requests of the scheduled actions of a target. */
  public static List<ScheduledAction> actions(LiveTarget live) {
    return live.actions().stream()
        .map(
            each ->
                ScheduledAction.from(
                    PutScheduledActionRequest.builder()
                        .serviceNamespace(each.serviceNamespaceAsString())
                        .schedule(each.schedule())
                        .timezone(each.timezone())
                        .scheduledActionName(each.scheduledActionName())
                        .resourceId(each.resourceId())
                        .scalableDimension(each.scalableDimensionAsString())
                        .startTime(each.startTime())
                        .endTime(each.endTime())
                        .scalableTargetAction(each.scalableTargetAction())
                        .build()))
        .toList();
  }
}
