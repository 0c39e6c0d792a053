package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.deploy.autoscaling.ScalingServer.ENDPOINT;
import static dev.endpointdsl.deploy.autoscaling.ScalingServer.small;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.DeployedEndpoint;
import dev.endpointdsl.deploy.model.Deployment;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricAlarmRequest;

/** Endpoints that are read with their scaling. */
class ReadEndpointTest {

  private static final Scaling SCALING =
      Scaling.of(ENDPOINT, "blue")
          .between(1, 8)
          .targetInvocationsPerInstance(70)
          .schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16)
          .wakeFromZero()
          .tags(Map.of("team", "risk"))
          .build();

  private static final ScalingClients CLIENTS = new ScalingClients();

  private ScalingServer server;

  @BeforeEach
  void deploy() {
    server = new ScalingServer(CLIENTS);
    server.deployer.deploy(
        Deployment.builder(ENDPOINT, small())
            .part(ScalingPart.of(SCALING))
            .tag("cost-center", "ml")
            .build());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @AfterAll
  static void closeClients() {
    CLIENTS.close();
  }

  private DeployedEndpoint read() {
    return server.deployer.readEndpoint(ENDPOINT).orElseThrow();
  }

  /** Changes members of the alarm. */
  private void changeAlarm(UnaryOperator<PutMetricAlarmRequest.Builder> change) {
    MetricAlarm alarm = server.alarms().get(0);
    server.cloudWatch.putMetricAlarm(
        change
            .apply(
                PutMetricAlarmRequest.builder()
                    .alarmName(alarm.alarmName())
                    .alarmActions(alarm.alarmActions())
                    .namespace(alarm.namespace())
                    .metricName(alarm.metricName())
                    .statistic(alarm.statistic())
                    .dimensions(alarm.dimensions())
                    .period(alarm.period())
                    .evaluationPeriods(alarm.evaluationPeriods())
                    .threshold(alarm.threshold())
                    .comparisonOperator(alarm.comparisonOperator())
                    .treatMissingData(alarm.treatMissingData()))
            .build());
  }

  @Test
  void readsWhatWasDeployed() {
    DeployedEndpoint read = read();

    assertThat(read.config()).contains(small());
    assertThat(read.endpoint().tags()).singleElement().asString().contains("cost-center");
    assertThat(read.parts()).hasSize(1);
    assertThat(((ScalingPart) read.parts().get(0)).scalings()).containsExactly(SCALING);
    assertThat(read.notes()).containsExactly("model m is left out: it does not exist");
    assertThat(server.deployer.readEndpoint("other")).isEmpty();
  }

  @Test
  void notesBoundsThatAScheduledActionHasSet() {
    server.setBounds("blue", 4, 16);

    assertThat(read().notes())
        .contains(
            "the bounds of scalable target endpoint/churn/variant/blue are those that a scheduled"
                + " action has set");
  }

  @Test
  void notesAlarmsThatDeploymentsCannotHave() {
    changeAlarm(alarm -> alarm.alarmDescription("wakes it"));
    assertThat(read().notes()).contains("the description of alarm churn-blue-wake-up is left out");

    changeAlarm(alarm -> alarm.unit("Count"));
    assertThat(read().notes())
        .contains("alarm churn-blue-wake-up is left out: a deployment cannot set its Unit");

    changeAlarm(alarm -> alarm.okActions("arn:aws:sns:us-east-1:123456789012:ml"));
    assertThat(read().notes())
        .contains("alarm churn-blue-wake-up is left out: a deployment cannot set its OKActions[0]");

    changeAlarm(alarm -> alarm.comparisonOperator("LessThanLowerThreshold"));
    assertThat(read().notes())
        .contains(
            "alarm churn-blue-wake-up is left out: it compares something else than one metric and a"
                + " threshold");
  }

  @Test
  void readsAnEndpointWhoseConfigurationIsDeleted() {
    String name = small().endpointConfigName();
    server.client.deleteEndpointConfig(r -> r.endpointConfigName(name));

    assertThat(read().config()).isEmpty();
    assertThat(read().endpoint().endpointConfigName()).isEqualTo(name);
    assertThat(read().notes())
        .contains("the configuration " + name + " is left out: it is deleted");
  }
}
