package dev.endpointdsl.deploy.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.testkit.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Tests the line about the progress of a fleet. */
class FleetListenerTest {

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void printsALineEachMinuteAndAtTheEnd() {
    FleetListener listener = listener(false);

    for (int i = 0; i < 4; i++) {
      listener.on(step(i, DeploymentStep.CHECK_CONFIG));
    }
    clock.advance(Duration.ofMinutes(1));
    listener.on(step(0, DeploymentStep.CLEAN_UP));
    clock.advance(Duration.ofSeconds(30));
    listener.on(step(1, DeploymentStep.CLEAN_UP));
    clock.advance(Duration.ofSeconds(30));
    listener.on(failure(2));
    listener.on(step(3, DeploymentStep.CLEAN_UP));

    assertThat(bytes.toString(UTF_8).lines())
        .containsExactly(
            "1 of 4 live, 3 in progress; 1 a minute, about 3 min left",
            "failed: " + failure(2).problem().getMessage(),
            "2 of 4 live, 1 failed, 1 in progress; 2 a minute, about 1 min left",
            "3 of 4 live, 1 failed");
  }

  @Test
  void overwritesTheLineOnATerminal() {
    FleetListener listener = listener(true);

    listener.on(step(0, DeploymentStep.CHECK_CONFIG));
    listener.on(step(0, DeploymentStep.WAIT));
    listener.on(step(1, DeploymentStep.CHECK_CONFIG));

    assertThat(bytes.toString(UTF_8))
        .isEqualTo("\r\u001b[K0 of 4 live, 1 in progress\r\u001b[K0 of 4 live, 2 in progress");
  }

  @Test
  void ignoresCallsThatDeploymentsShare() {
    listener(true)
        .on(
            new DeploymentEvent.Retrying(
                "", Duration.ZERO, "ListEndpoints", 1, Duration.ZERO, new RuntimeException()));

    assertThat(bytes.toString(UTF_8)).isEmpty();
  }

  private FleetListener listener(boolean isTerminal) {
    return FleetListener.to(new PrintStream(bytes, true, UTF_8), isTerminal, 4, clock);
  }

  private static DeploymentEvent step(int endpoint, DeploymentStep step) {
    return new DeploymentEvent.StepStarted("e-" + endpoint, Duration.ZERO, step);
  }

  private static DeploymentEvent.Failed failure(int endpoint) {
    return new DeploymentEvent.Failed(
        "e-" + endpoint,
        Duration.ZERO,
        new RolledBackException(DeploymentStatus.notStarted("e-" + endpoint, "c")));
  }
}
