package dev.endpointdsl.deploy.autoscaling.internal.change;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.alarm.AlarmRequests;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.autoscaling.internal.live.WantedTarget;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import dev.endpointdsl.deploy.plan.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;

/** Compares the alarms that call step policies with the wanted ones. */
final class AlarmComparison {

  private final LiveScaling live;
  private final List<WantedTarget> wanted;
  private final List<ScalingAction> before;

  /**
   * Creates a comparison.
   *
   * @param before the calls that change the policies
   */
  AlarmComparison(LiveScaling live, List<WantedTarget> wanted, List<ScalingAction> before) {
    this.live = live;
    this.wanted = wanted;
    this.before = before;
  }

  List<ScalingChange> changes() {
    List<ScalingChange> changes = new ArrayList<>();
    for (WantedTarget target : wanted) {
      target.alarms().forEach(alarm -> changes.add(alarm(target.key(), alarm)));
    }
    live.alarms().values().stream()
        .filter(alarm -> !isWanted(alarm))
        .forEach(alarm -> changes.add(unwanted(alarm)));
    return changes;
  }

  private ScalingChange alarm(TargetKey target, ScalingAlarm alarm) {
    ScalingAction put = new ScalingAction.PutAlarm(alarm, target);
    LiveAlarm now = live.alarms().get(alarm.alarmName());
    if (now == null) {
      return ScalingChange.create(ScalingChange.ALARM, alarm.alarmName(), put);
    }
    String arn =
        policyArn(target, alarm).orElse("the ARN of policy " + alarm.policyName() + ", once put");
    List<Difference> differences =
        AlarmRequests.members(alarm, arn)
            .differencesFrom(
                now.members(), "MetricAlarms[" + MemberValues.text(alarm.alarmName()) + "].");
    return differences.isEmpty()
        ? ScalingChange.keep(ScalingChange.ALARM, alarm.alarmName(), "it exists with this content")
        : ScalingChange.update(ScalingChange.ALARM, alarm.alarmName(), differences, put);
  }

  /** Returns the ARN of the alarm's policy; empty if it will be another one. */
  private Optional<String> policyArn(TargetKey target, ScalingAlarm alarm) {
    return before.contains(new ScalingAction.DeletePolicy(target, alarm.policyName()))
        ? Optional.empty()
        : live.target(target)
            .flatMap(registered -> registered.policy(alarm.policyName()))
            .map(ScalingPolicy::policyARN);
  }

  private boolean isWanted(LiveAlarm alarm) {
    return wanted.stream()
        .flatMap(target -> target.alarms().stream())
        .anyMatch(other -> other.alarmName().equals(alarm.name()));
  }

  /** An alarm that calls something else, too, is an alarm of its own. */
  private ScalingChange unwanted(LiveAlarm alarm) {
    return alarm.callsOnly(live.policyArns())
        ? ScalingChange.delete(
            ScalingChange.ALARM,
            alarm.name(),
            "the deployment does not have it, and it calls nothing else",
            new ScalingAction.DeleteAlarm(alarm.name()))
        : ScalingChange.keep(
            ScalingChange.ALARM,
            alarm.name(),
            "the deployment does not have it, but it calls more than policies of the endpoint");
  }
}
