package service;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares a request with that of the AWS SDK's builders. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() throws Exception {
    PutMetricAlarmInput request =
        PutMetricAlarmInput.builder()
            .alarmName("latency")
            .evaluationPeriods(3)
            .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
            .namespace("AWS/SageMaker")
            .metricName("ModelLatency")
            .statistic(Statistic.AVERAGE)
            .unit(StandardUnit.MICROSECONDS)
            .dimension("EndpointName", "churn")
            .dimension("VariantName", "blue")
            .period(60)
            .threshold(250000.5)
            .okAction("arn:aws:sns:eu-central-1:123456789012:ops")
            .treatMissingData("notBreaching")
            .tag("team", "risk")
            .build();

    assertThat(request.toRequest()).isEqualTo(SdkRequest.request());
    assertThat(PutMetricAlarmInput.from(SdkRequest.request())).isEqualTo(request);
    assertThat(PutMetricAlarmInput.fromJson(request.toJson())).isEqualTo(request);
  }
}
