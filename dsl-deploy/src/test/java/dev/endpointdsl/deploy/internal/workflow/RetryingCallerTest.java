package dev.endpointdsl.deploy.internal.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.workflow.TimeBudget;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointResponse;

/** Tests which calls are repeated, after which pauses, and what is reported. */
class RetryingCallerTest {

  private static final DeleteEndpointRequest REQUEST =
      DeleteEndpointRequest.builder().endpointName("churn").build();
  private static final DeleteEndpointResponse RESPONSE = DeleteEndpointResponse.builder().build();

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  private final ScriptedService service = new ScriptedService(clock);
  private final List<DeploymentEvent> events = new ArrayList<>();

  @Test
  void repeatsTransientErrorsAndReportsThem() {
    service
        .fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling())
        .fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling())
        .respond(SageMakerOperations.DELETE_ENDPOINT, RESPONSE);

    assertThat(
            service.run(
                caller(8, Duration.ofHours(1)).call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .isEqualTo(RESPONSE);

    assertThat(service.calls()).hasSize(3);
    assertThat(service.pauses())
        .satisfiesExactly(
            first -> assertThat(first).isBetween(Duration.ofMillis(250), Duration.ofMillis(500)),
            second -> assertThat(second).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1)));
    assertThat(events)
        .extracting(event -> ((DeploymentEvent.Retrying) event).attempt())
        .containsExactly(1, 2);
    assertThat(events).extracting(DeploymentEvent::endpointName).containsOnly("churn");
  }

  @Test
  void failsAfterTheMaximumNumberOfAttempts() {
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.unavailable());

    assertThatThrownBy(
            () ->
                service.run(
                    caller(3, Duration.ofHours(1))
                        .call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessageContaining("Unavailable");

    assertThat(service.calls()).hasSize(3);
  }

  @Test
  void repeatsThrottledCallsForAQuarterOfAnHour() {
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling());
    Instant begin = clock.instant();

    assertThatThrownBy(
            () ->
                service.run(
                    caller(3, Duration.ofHours(1))
                        .call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessageContaining("Rate exceeded");

    assertThat(Duration.between(begin, clock.instant()))
        .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(16));
  }

  @Test
  void countsThrottledAndOtherAttemptsApart() {
    service
        .fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling())
        .fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.unavailable())
        .fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling())
        .respond(SageMakerOperations.DELETE_ENDPOINT, RESPONSE);

    assertThat(
            service.run(
                caller(2, Duration.ofHours(1)).call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .isEqualTo(RESPONSE);
  }

  @Test
  void repeatsNothingWithOneAttempt() {
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling());

    assertThatThrownBy(
            () ->
                service.run(
                    caller(1, Duration.ofHours(1))
                        .call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessageContaining("Rate exceeded");

    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void failsWhenNoTimeIsLeft() {
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling());

    assertThatThrownBy(
            () ->
                service.run(
                    caller(8, Duration.ofMillis(100))
                        .call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessageContaining("Rate exceeded");

    assertThat(service.calls()).hasSize(2);
  }

  @Test
  void pausesOnlyForTheRemainingTime() {
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.throttling());
    Instant begin = clock.instant();

    assertThatThrownBy(
            () ->
                service.run(
                    caller(100, Duration.ofSeconds(3))
                        .call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessageContaining("Rate exceeded");

    assertThat(Duration.between(begin, clock.instant()))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void callsNothingWithoutTime() {
    RetryingCaller caller = caller(8, Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));

    assertThatThrownBy(() -> service.run(caller.call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessage("no time")
        .hasNoCause();

    assertThat(service.calls()).isEmpty();
  }

  @Test
  void reportsACallThatEndsWithTheTime() {
    RetryingCaller caller = caller(8, Duration.ofSeconds(1));
    clock.advance(Duration.ofMillis(999));
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ApiCallTimeoutException.create(1));

    assertThatThrownBy(() -> service.run(caller.call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessage("no time")
        .hasCauseInstanceOf(ApiCallTimeoutException.class);
  }

  @Test
  void doesNotRepeatRefusals() {
    service.fail(SageMakerOperations.DELETE_ENDPOINT, ScriptedService.refusal("Invalid."));

    assertThatThrownBy(
            () ->
                service.run(
                    caller(8, Duration.ofHours(1))
                        .call(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .hasMessageContaining("Invalid.");

    assertThat(service.calls()).hasSize(1);
    assertThat(events).isEmpty();
  }

  @Test
  void findsNothingIfTheResourceIsMissing() {
    service.fail(
        SageMakerOperations.DELETE_ENDPOINT,
        ScriptedService.refusal("Could not find endpoint churn."));

    assertThat(
            service.run(
                caller(8, Duration.ofHours(1)).find(SageMakerOperations.DELETE_ENDPOINT, REQUEST)))
        .isEmpty();
  }

  private RetryingCaller caller(int maxAttempts, Duration time) {
    return new RetryingCaller(
        "churn",
        Optional.empty(),
        maxAttempts,
        new TimeBudget(clock, time),
        new ProgressReporter(events::add),
        cause -> new IllegalStateException("no time", cause));
  }
}
