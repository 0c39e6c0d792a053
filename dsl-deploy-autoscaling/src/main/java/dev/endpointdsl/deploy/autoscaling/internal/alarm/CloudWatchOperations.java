package dev.endpointdsl.deploy.autoscaling.internal.alarm;

import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import software.amazon.awssdk.services.cloudwatch.CloudWatchAsyncClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.DeleteAlarmsRequest;
import software.amazon.awssdk.services.cloudwatch.model.DeleteAlarmsResponse;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsRequest;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsResponse;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmResponse;

/** The operations on alarms of Amazon CloudWatch. */
public final class CloudWatchOperations {

  /** The service. */
  public static final AwsService<CloudWatchClient, CloudWatchAsyncClient> SERVICE =
      new AwsService<>("Amazon CloudWatch", CloudWatchClient.class, CloudWatchAsyncClient.class);

  /** {@code PutMetricAlarm}. */
  public static final ServiceOperation<PutMetricAlarmRequest, PutMetricAlarmResponse> PUT =
      SERVICE.operation(
          "PutMetricAlarm",
          CloudWatchClient::putMetricAlarm,
          CloudWatchAsyncClient::putMetricAlarm);

  /** {@code DescribeAlarms}. */
  public static final ServiceOperation<DescribeAlarmsRequest, DescribeAlarmsResponse> DESCRIBE =
      SERVICE.operation(
          "DescribeAlarms",
          CloudWatchClient::describeAlarms,
          CloudWatchAsyncClient::describeAlarms);

  /** {@code DeleteAlarms}. */
  public static final ServiceOperation<DeleteAlarmsRequest, DeleteAlarmsResponse> DELETE =
      SERVICE.operation(
          "DeleteAlarms", CloudWatchClient::deleteAlarms, CloudWatchAsyncClient::deleteAlarms);

  private CloudWatchOperations() {}
}
