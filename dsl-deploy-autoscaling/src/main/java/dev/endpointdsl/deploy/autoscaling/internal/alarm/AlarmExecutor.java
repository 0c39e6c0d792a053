package dev.endpointdsl.deploy.autoscaling.internal.alarm;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.deploy.autoscaling.internal.live.LiveAlarm;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Map;
import software.amazon.awssdk.services.cloudwatch.model.DeleteAlarmsRequest;

/** The calls that put and delete alarms. */
public final class AlarmExecutor {

  private AlarmExecutor() {}

  /** Returns a workflow that creates or changes an alarm that calls a policy. */
  public static Workflow<Boolean> put(PartContext context, ScalingAlarm alarm, String policyArn) {
    return context
        .call(CloudWatchOperations.PUT, AlarmRequests.put(alarm, policyArn))
        .map(done -> true);
  }

  /**
   * Returns a workflow that puts an alarm again as it was.
   *
   * @param arns the ARNs of policies that have taken the place of others
   */
  public static Workflow<Boolean> restore(
      PartContext context, LiveAlarm alarm, Map<String, String> arns) {
    return context
        .call(CloudWatchOperations.PUT, AlarmRequests.restored(alarm, arns))
        .map(done -> true);
  }

  /** Returns a workflow that deletes an alarm; one that does not exist counts as deleted. */
  public static Workflow<Boolean> delete(PartContext context, String alarmName) {
    return context
        .find(
            CloudWatchOperations.DELETE,
            DeleteAlarmsRequest.builder().alarmNames(alarmName).build())
        .map(done -> true);
  }
}
