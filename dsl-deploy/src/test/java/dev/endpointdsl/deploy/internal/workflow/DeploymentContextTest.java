package dev.endpointdsl.deploy.internal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.ThrottledException;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.progress.DeploymentListener;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/** Tests the status that a run collects, and the events that it reports. */
class DeploymentContextTest {

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  private final ScriptedService service = new ScriptedService(clock);
  private final List<DeploymentEvent> events = new ArrayList<>();
  private final DeploymentContext context = context(events::add);

  @Test
  void reportsEachStepOnce() {
    context.enter(DeploymentStep.WAIT);
    clock.advance(Duration.ofSeconds(15));
    context.enter(DeploymentStep.WAIT);
    context.enter(DeploymentStep.DONE);

    assertThat(context.status().step()).isEqualTo(DeploymentStep.DONE);
    assertThat(events)
        .containsExactly(
            new DeploymentEvent.StepStarted("churn", Duration.ZERO, DeploymentStep.WAIT),
            new DeploymentEvent.StepStarted("churn", Duration.ofSeconds(15), DeploymentStep.DONE));
  }

  @Test
  void recordsAndReportsTheEndpoint() {
    context.observe(snapshot("Failed", "churn-v1", "No image."));

    assertThat(context.status())
        .isEqualTo(
            DeploymentStatus.notStarted("churn", "churn-v2")
                .withEndpoint("Failed", null)
                .withFailure("No image.", null));
    assertThat(events)
        .containsExactly(
            new DeploymentEvent.Observed(
                "churn", Duration.ZERO, "Failed", Optional.empty(), List.of()));

    context.observe(null);

    assertThat(context.status())
        .isEqualTo(DeploymentStatus.notStarted("churn", "churn-v2").withoutEndpoint());
  }

  @Test
  void describesTheEndpointOnceBeforeFailing() {
    service.respond(
        SageMakerOperations.DESCRIBE_ENDPOINT,
        DescribeEndpointResponse.builder()
            .endpointStatus("InService")
            .endpointConfigName("churn-v1")
            .build());

    service.run(context.describeBeforeFailing());
    service.run(context.describeBeforeFailing());

    assertThat(service.calls()).containsExactly("DescribeEndpoint");
    assertThat(context.status().liveConfigName()).isEqualTo("churn-v1");
  }

  @Test
  void doesNotRetryTheDescriptionBeforeFailing() {
    service.fail(SageMakerOperations.DESCRIBE_ENDPOINT, ScriptedService.throttling());

    assertThat(service.run(context.describeBeforeFailing())).isFalse();

    assertThat(service.calls()).containsExactly("DescribeEndpoint");
    assertThat(context.status().isEndpointDescribed()).isFalse();
  }

  @Test
  void translatesAndReportsAFailure() {
    RuntimeException failure = context.failed(ScriptedService.throttling());

    assertThat(failure).isInstanceOf(ThrottledException.class);
    assertThat(events).containsExactly(new DeploymentEvent.Failed("churn", Duration.ZERO, failure));
  }

  @Test
  void stopsReportingToAListenerThatThrows() {
    IllegalStateException problem = new IllegalStateException("no display");
    List<DeploymentEvent> received = new ArrayList<>();
    DeploymentContext withBrokenListener =
        context(
            event -> {
              received.add(event);
              throw problem;
            });

    withBrokenListener.enter(DeploymentStep.WAIT);
    withBrokenListener.enter(DeploymentStep.DONE);

    assertThat(received).hasSize(1);
    assertThat(withBrokenListener.listenerFailure()).contains(problem);
  }

  @Test
  void namesTheConfigurationIfOnlyThatIsRead() {
    DeploymentContext read =
        DeploymentContext.ofRead(Optional.empty(), "churn-v2", settings(events::add));

    assertThat(read.translated(ScriptedService.throttling()))
        .hasMessageStartingWith("Configuration churn-v2: ");
    assertThat(read.time().limit(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(299));
  }

  private DeploymentContext context(DeploymentListener listener) {
    return new DeploymentContext(
        DeploymentStatus.notStarted("churn", "churn-v2"),
        Optional.empty(),
        Duration.ofHours(2),
        settings(listener));
  }

  private DeployerSettings settings(DeploymentListener listener) {
    return DeployerSettings.standard(true).withClock(clock).withListener(listener);
  }

  private static EndpointSnapshot snapshot(
      String status, String configName, @Nullable String failureReason) {
    return new EndpointSnapshot("arn", status, configName, null, null, failureReason, List.of());
  }
}
