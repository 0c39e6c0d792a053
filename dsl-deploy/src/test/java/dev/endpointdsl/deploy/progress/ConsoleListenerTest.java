package dev.endpointdsl.deploy.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests the lines that a listener prints. */
class ConsoleListenerTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DeploymentListener listener =
      ConsoleListener.to(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void printsAnUnchangedEndpointOnce() {
    VariantStatus blue = new VariantStatus("blue", 1, 2, 0.9f, 1f, List.of("Creating"));
    listener.on(
        new DeploymentEvent.StepStarted("churn", Duration.ofSeconds(3), DeploymentStep.WAIT));
    for (int second = 15; second <= 75; second += 15) {
      listener.on(
          new DeploymentEvent.Observed(
              "churn",
              Duration.ofSeconds(second),
              second < 60 ? "Updating" : "InService",
              Optional.of("churn-1"),
              List.of(blue)));
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "  0:03 churn: wait",
            "  0:15 churn: Updating with churn-1 [blue 1/2 instances, weight 0.9 (Creating)]",
            "  1:00 churn: InService with churn-1 [blue 1/2 instances, weight 0.9 (Creating)]");
  }

  @Test
  void overwritesTheLineOfAnEndpointOnATerminal() {
    DeploymentListener terminal =
        ConsoleListener.to(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);
    for (int second = 15; second <= 30; second += 15) {
      terminal.on(
          new DeploymentEvent.Observed(
              "churn", Duration.ofSeconds(second), "Updating", Optional.of("a"), List.of()));
    }
    terminal.on(
        new DeploymentEvent.StepStarted("churn", Duration.ofSeconds(40), DeploymentStep.DONE));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "",
            "\u001b[K  0:15 churn: Updating with a",
            "\u001b[K  0:30 churn: Updating with a",
            "  0:40 churn: done");
  }

  @Test
  void printsRetriesWithTheirCause() {
    listener.on(
        new DeploymentEvent.Retrying(
            "churn",
            Duration.ofSeconds(1),
            "DescribeEndpoint",
            1,
            Duration.ofMillis(500),
            new IllegalStateException("Rate exceeded")));

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "  0:01 churn: DescribeEndpoint failed; retrying in 500 ms: Rate exceeded");
  }
}
