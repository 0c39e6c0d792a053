package dev.endpointdsl.deploy.autoscaling.internal.alarm;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.member.MemberValues;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;

/** Translates alarms to requests of Amazon CloudWatch, and its descriptions to alarms. */
public final class AlarmRequests {

  private static final Set<String> COMPARED =
      Set.of(
          "ActionsEnabled",
          "AlarmActions",
          "OKActions",
          "InsufficientDataActions",
          "MetricName",
          "Namespace",
          "Statistic",
          "ExtendedStatistic",
          "Metrics",
          "Dimensions",
          "Period",
          "EvaluationPeriods",
          "DatapointsToAlarm",
          "Threshold",
          "ComparisonOperator",
          "TreatMissingData");

  private AlarmRequests() {}

  /** Returns the request for an alarm that calls a policy. */
  public static PutMetricAlarmRequest put(ScalingAlarm alarm, String policyArn) {
    return PutMetricAlarmRequest.builder()
        .alarmName(alarm.alarmName())
        .alarmActions(policyArn)
        .actionsEnabled(true)
        .namespace(alarm.namespace())
        .metricName(alarm.metricName())
        .statistic(alarm.statistic())
        .dimensions(dimensions(alarm))
        .period(alarm.period())
        .evaluationPeriods(alarm.evaluationPeriods())
        .comparisonOperator(alarm.comparison().value())
        .threshold(alarm.threshold())
        .treatMissingData(alarm.treatMissingData().orElse(null))
        .build();
  }

  private static List<Dimension> dimensions(ScalingAlarm alarm) {
    return alarm.dimensions().entrySet().stream()
        .map(entry -> Dimension.builder().name(entry.getKey()).value(entry.getValue()).build())
        .toList();
  }

  /** Returns the members of a wanted alarm that are compared. */
  public static MemberValues members(ScalingAlarm alarm, String policyArn) {
    return compared(MemberValues.of(put(alarm, policyArn)));
  }

  /** Returns an alarm that is described. */
  public static LiveAlarm live(MetricAlarm alarm) {
    Set<String> actions = new HashSet<>(alarm.alarmActions());
    actions.addAll(alarm.okActions());
    actions.addAll(alarm.insufficientDataActions());
    return new LiveAlarm(alarm.alarmName(), compared(MemberValues.of(alarm)), actions, alarm);
  }

  /**
   * Returns the request that puts an alarm again as it was.
   *
   * @param arns the ARNs that have taken the place of others
   */
  static PutMetricAlarmRequest restored(LiveAlarm live, Map<String, String> arns) {
    MetricAlarm alarm = (MetricAlarm) live.description();
    return PutMetricAlarmRequest.builder()
        .alarmName(alarm.alarmName())
        .alarmDescription(alarm.alarmDescription())
        .actionsEnabled(alarm.actionsEnabled())
        .alarmActions(replaced(alarm.alarmActions(), arns))
        .okActions(replaced(alarm.okActions(), arns))
        .insufficientDataActions(replaced(alarm.insufficientDataActions(), arns))
        .namespace(alarm.namespace())
        .metricName(alarm.metricName())
        .statistic(alarm.statistic())
        .extendedStatistic(alarm.extendedStatistic())
        .metrics(alarm.hasMetrics() ? alarm.metrics() : null)
        .dimensions(alarm.hasDimensions() ? alarm.dimensions() : null)
        .period(alarm.period())
        .unit(alarm.unit())
        .evaluationPeriods(alarm.evaluationPeriods())
        .datapointsToAlarm(alarm.datapointsToAlarm())
        .threshold(alarm.threshold())
        .thresholdMetricId(alarm.thresholdMetricId())
        .comparisonOperator(alarm.comparisonOperator())
        .treatMissingData(alarm.treatMissingData())
        .evaluateLowSampleCountPercentile(alarm.evaluateLowSampleCountPercentile())
        .build();
  }

  private static List<String> replaced(List<String> actions, Map<String, String> arns) {
    return actions.stream().map(arn -> arns.getOrDefault(arn, arn)).toList();
  }

  private static MemberValues compared(MemberValues all) {
    MemberValues members = all.only(COMPARED::contains);
    for (Map.Entry<String, String> entry :
        Map.of("ActionsEnabled", "true", "TreatMissingData", MemberValues.text("missing"))
            .entrySet()) {
      if (!members.values().containsKey(entry.getKey())) {
        members = members.with(entry.getKey(), entry.getValue());
      }
    }
    return members;
  }
}
