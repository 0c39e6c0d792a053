package service;

import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;
import software.amazon.awssdk.services.cloudwatch.model.StandardUnit;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;
import software.amazon.awssdk.services.cloudwatch.model.Tag;

/** The request of {@code Use.java}, written with the builders of the AWS SDK. */
final class SdkRequest {

  private SdkRequest() {}

  @SuppressWarnings("unchecked")
  static PutMetricAlarmRequest request() {
    return PutMetricAlarmRequest.builder()
        .alarmName("latency")
        .evaluationPeriods(3)
        .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
        .namespace("AWS/SageMaker")
        .metricName("ModelLatency")
        .statistic(Statistic.AVERAGE)
        .unit(StandardUnit.MICROSECONDS)
        .dimensions(
            Dimension.builder().name("EndpointName").value("churn").build(),
            Dimension.builder().name("VariantName").value("blue").build())
        .period(60)
        .threshold(250000.5)
        .okActions("arn:aws:sns:eu-central-1:123456789012:ops")
        .treatMissingData("notBreaching")
        .tags(Tag.builder().key("team").value("risk").build())
        .build();
  }
}
