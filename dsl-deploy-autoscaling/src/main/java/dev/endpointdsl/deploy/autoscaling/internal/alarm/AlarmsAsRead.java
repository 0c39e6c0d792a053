package dev.endpointdsl.deploy.autoscaling.internal.alarm;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.plan.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;

/** The alarms that deployments have, made of alarms that are described. */
public final class AlarmsAsRead {

  private AlarmsAsRead() {}

  /**
   * Returns an alarm that calls one policy by one metric and a threshold; empty, with a note, for
   * any other.
   */
  public static Optional<ScalingAlarm> of(
      LiveAlarm live, List<ScalingPolicy> policies, List<String> notes) {
    MetricAlarm alarm = (MetricAlarm) live.description();
    Optional<ScalingPolicy> policy =
        policies.stream()
            .filter(each -> alarm.alarmActions().equals(List.of(each.policyARN())))
            .findFirst();
    Optional<ScalingAlarm.Comparison> comparison =
        Arrays.stream(ScalingAlarm.Comparison.values())
            .filter(each -> each.value().equals(alarm.comparisonOperatorAsString()))
            .findFirst();
    if (policy.isEmpty()) {
      return leftOut(alarm, "it has actions other than one scaling policy", notes);
    }
    if (comparison.isEmpty() || alarm.metricName() == null || alarm.threshold() == null) {
      return leftOut(alarm, "it compares something else than one metric and a threshold", notes);
    }
    if (alarm.statisticAsString() == null || alarm.period() == null) {
      return leftOut(alarm, "it has no statistic, or no period", notes);
    }
    ScalingAlarm read = alarm(alarm, policy.get(), comparison.get());
    List<String> others =
        AlarmRequests.members(read, policy.get().policyARN())
            .differencesFrom(live.members(), "")
            .stream()
            .map(Difference::path)
            .toList();
    if (!others.isEmpty() || alarm.unit() != null) {
      String members = others.isEmpty() ? "Unit" : String.join(", ", others);
      return leftOut(alarm, "a deployment cannot set its " + members, notes);
    }
    if (alarm.alarmDescription() != null) {
      notes.add("the description of alarm " + alarm.alarmName() + " is left out");
    }
    return Optional.of(read);
  }

  private static Optional<ScalingAlarm> leftOut(
      MetricAlarm alarm, String reason, List<String> notes) {
    notes.add("alarm " + alarm.alarmName() + " is left out: " + reason);
    return Optional.empty();
  }

  private static ScalingAlarm alarm(
      MetricAlarm alarm, ScalingPolicy policy, ScalingAlarm.Comparison comparison) {
    Map<String, String> dimensions = new TreeMap<>();
    for (Dimension each : alarm.dimensions()) {
      dimensions.put(each.name(), each.value());
    }
    return new ScalingAlarm(
        alarm.alarmName(),
        policy.resourceId(),
        policy.policyName(),
        alarm.namespace(),
        alarm.metricName(),
        alarm.statisticAsString(),
        dimensions,
        alarm.period(),
        alarm.evaluationPeriods(),
        comparison,
        alarm.threshold(),
        Optional.ofNullable(alarm.treatMissingData()));
  }
}
