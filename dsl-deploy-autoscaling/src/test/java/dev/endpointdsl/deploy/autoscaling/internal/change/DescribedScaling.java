package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.alarm.AlarmRequests;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveTarget;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;

/** Scalings as the service describes them once they are put. */
final class DescribedScaling {

  private DescribedScaling() {}

  static List<WantedTarget> wanted(Scaling... scalings) {
    return List.of(scalings).stream().map(WantedTarget::of).toList();
  }

  static LiveScaling live(Scaling... scalings) {
    return live(target -> target, scalings);
  }

  /**
   * Returns what is live.
   *
   * @param change changes each target
   */
  static LiveScaling live(UnaryOperator<ScalableTarget.Builder> change, Scaling... scalings) {
    List<WantedTarget> targets = wanted(scalings);
    LiveScaling live =
        LiveScaling.of(targets.stream().map(target -> described(target, change)).toList());
    TreeMap<String, LiveAlarm> alarms = new TreeMap<>();
    for (WantedTarget target : targets) {
      target.alarms().forEach(alarm -> alarms.put(alarm.alarmName(), described(target, alarm)));
    }
    return live.withAlarms(List.copyOf(alarms.values()));
  }

  static String arn(WantedTarget target, String policyName) {
    return "arn:" + target.key().resourceId() + ":" + policyName;
  }

  private static LiveAlarm described(WantedTarget target, ScalingAlarm alarm) {
    String arn = arn(target, alarm.policyName());
    return alarm(alarm.alarmName(), AlarmRequests.members(alarm, arn), Set.of(arn));
  }

  static LiveAlarm alarm(String name, MemberValues members, Set<String> actions) {
    return new LiveAlarm(name, members, actions, MetricAlarm.builder().build());
  }

  private static LiveTarget described(
      WantedTarget wanted, UnaryOperator<ScalableTarget.Builder> change) {
    ScalableTarget.Builder target =
        ScalableTarget.builder()
            .resourceId(wanted.target().resourceId())
            .scalableDimension(wanted.target().scalableDimension())
            .serviceNamespace("sagemaker")
            .minCapacity(wanted.target().minCapacity())
            .maxCapacity(wanted.target().maxCapacity())
            .roleARN("arn:role")
            .scalableTargetARN("arn:target")
            .suspendedState(
                s ->
                    s.dynamicScalingInSuspended(false)
                        .dynamicScalingOutSuspended(false)
                        .scheduledScalingSuspended(false));
    return new LiveTarget(
        change.apply(target).build(),
        wanted.policies().stream().map(policy -> described(wanted, policy)).toList(),
        wanted.actions().stream().map(DescribedScaling::described).toList());
  }

  private static ScalingPolicy described(WantedTarget target, PutScalingPolicyRequest policy) {
    return ScalingPolicy.builder()
        .policyARN(arn(target, policy.policyName()))
        .policyName(policy.policyName())
        .resourceId(policy.resourceId())
        .scalableDimension(policy.scalableDimension())
        .policyType(policy.policyType())
        .targetTrackingScalingPolicyConfiguration(policy.targetTrackingScalingPolicyConfiguration())
        .stepScalingPolicyConfiguration(policy.stepScalingPolicyConfiguration())
        .build();
  }

  private static ScheduledAction described(PutScheduledActionRequest action) {
    return ScheduledAction.builder()
        .scheduledActionName(action.scheduledActionName())
        .resourceId(action.resourceId())
        .scalableDimension(action.scalableDimension())
        .schedule(action.schedule())
        .timezone(action.timezone())
        .startTime(action.startTime())
        .endTime(action.endTime())
        .scalableTargetAction(action.scalableTargetAction())
        .build();
  }
}
