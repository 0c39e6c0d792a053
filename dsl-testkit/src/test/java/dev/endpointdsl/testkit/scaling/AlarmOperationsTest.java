package dev.endpointdsl.testkit.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.testkit.fixture.RawHttp;
import dev.endpointdsl.testkit.model.Fault;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.CloudWatchException;
import software.amazon.awssdk.services.cloudwatch.model.ComparisonOperator;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.Statistic;

/** Alarms of Amazon CloudWatch, in the query protocol of its SDK and in JSON. */
class AlarmOperationsTest {

  private final ScalingFixture scaling = new ScalingFixture();
  private final CloudWatchClient client =
      CloudWatchClient.builder()
          .endpointOverride(scaling.endpoints.sageMaker.endpoint())
          .region(Region.US_EAST_1)
          .credentialsProvider(AnonymousCredentialsProvider.create())
          .httpClient(UrlConnectionHttpClient.create())
          .build();

  @AfterEach
  void close() {
    client.close();
    scaling.close();
  }

  @Test
  void putsDescribesAndDeletes() {
    put("wake & up");

    assertThat(client.describeAlarms(r -> r.alarmNames("wake & up")).metricAlarms())
        .singleElement()
        .satisfies(
            alarm -> {
              assertThat(alarm.alarmArn())
                  .isEqualTo("arn:aws:cloudwatch:us-east-1:123456789012:alarm:wake & up");
              assertThat(alarm.threshold()).isEqualTo(1.0);
              assertThat(alarm.period()).isEqualTo(60);
              assertThat(alarm.actionsEnabled()).isTrue();
              assertThat(alarm.alarmActions()).containsExactly("arn:aws:autoscaling:policy");
              assertThat(alarm.dimensions())
                  .extracting(dimension -> dimension.name() + "=" + dimension.value())
                  .containsExactly("InferenceComponentName=llm", "Team=<a>");
            });

    client.deleteAlarms(r -> r.alarmNames("wake & up"));

    assertThat(client.describeAlarms().metricAlarms()).isEmpty();
    CloudWatchException refusal =
        catchThrowableOfType(
            CloudWatchException.class, () -> client.deleteAlarms(r -> r.alarmNames("wake & up")));
    assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ResourceNotFound");
  }

  @Test
  void hasTheAlarmsOfTargetTrackingUntilTheirPolicyIsDeleted() {
    Scaling target = Scaling.of("e", "v").between(1, 8).targetInvocationsPerInstance(70).build();
    scaling.put(target);
    put("mine");

    assertThat(client.describeAlarms(r -> r.alarmNamePrefix("TargetTracking-")).metricAlarms())
        .extracting(MetricAlarm::comparisonOperator)
        .containsExactly(
            ComparisonOperator.GREATER_THAN_THRESHOLD, ComparisonOperator.LESS_THAN_THRESHOLD);

    scaling.client.deleteScalingPolicy(
        r ->
            r.policyName(target.policies().get(0).policyName())
                .serviceNamespace("sagemaker")
                .resourceId("endpoint/e/variant/v")
                .scalableDimension("sagemaker:variant:DesiredInstanceCount"));

    assertThat(client.describeAlarms().metricAlarms())
        .extracting(MetricAlarm::alarmName)
        .containsExactly("mine");
  }

  @Test
  void stepPoliciesAreDescribedWithTheAlarmsThatCallThem() {
    scaling.put(Scaling.of("e", "v").between(0, 8).wakeFromZero().build());
    String policyArn = policy().policyARN();
    put("mine");
    client.putMetricAlarm(
        r ->
            r.alarmName("caller")
                .evaluationPeriods(1)
                .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
                .alarmActions(policyArn));

    assertThat(policy().alarms())
        .singleElement()
        .satisfies(alarm -> assertThat(alarm.alarmName()).isEqualTo("caller"))
        .satisfies(alarm -> assertThat(alarm.alarmARN()).endsWith(":alarm:caller"));
  }

  private ScalingPolicy policy() {
    return scaling
        .client
        .describeScalingPolicies(r -> r.serviceNamespace("sagemaker"))
        .scalingPolicies()
        .get(0);
  }

  @Test
  void faultsStrike() {
    scaling.endpoints.sageMaker.faults().on("PutMetricAlarm").onCall(1, Fault.throttling());

    put("mine");

    assertThat(scaling.endpoints.sageMaker.calls("PutMetricAlarm")).isEqualTo(2);
  }

  @Test
  void takesJsonToo() {
    put("mine");
    RawHttp http = new RawHttp(scaling.endpoints.sageMaker.endpoint());

    assertThat(
            http.send(
                    http.request("/", "GraniteServiceVersion20100801.DescribeAlarms")
                        .POST(BodyPublishers.ofString("{}")))
                .body())
        .contains("\"AlarmName\":\"mine\"");
  }

  private void put(String name) {
    client.putMetricAlarm(
        r ->
            r.alarmName(name)
                .namespace("AWS/SageMaker")
                .metricName("NoCapacityInvocationFailures")
                .statistic(Statistic.SUM)
                .dimensions(
                    List.of(
                        Dimension.builder().name("InferenceComponentName").value("llm").build(),
                        Dimension.builder().name("Team").value("<a>").build()))
                .period(60)
                .evaluationPeriods(1)
                .threshold(1.0)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .alarmActions("arn:aws:autoscaling:policy"));
  }
}
