package dev.endpointdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deploys from the command line where there are too few instances. */
class CapacityOptionsTest {

  private static final String LACK =
      "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.";

  @TempDir Path folder;

  private final LocalSageMaker server =
      LocalSageMaker.builder()
          .lenient(true)
          .creationTakes(Duration.ZERO)
          .updateTakes(Duration.ZERO)
          .deletionTakes(Duration.ZERO)
          .start();

  @AfterEach
  void close() {
    server.close();
  }

  private CommandRun deploy(String... options) {
    String file = Documents.write(folder, "churn.yaml", Documents.YAML);
    List<String> all = new ArrayList<>(List.of("deploy", file, "--endpoint", "churn", "--quiet"));
    all.addAll(List.of("--poll-interval", "0.02", "--endpoint-url", server.endpoint().toString()));
    all.addAll(List.of(options));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void failsWithoutOptions() {
    server.faults().failNextCreation("churn", LACK);

    assertThat(deploy().status()).isEqualTo(1);
  }

  @Test
  void triesOnceMore() {
    server.faults().failNextCreation("churn", LACK);

    CommandRun run = deploy("--retry-capacity", "0.05");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(server.calls("CreateEndpoint")).isEqualTo(2);
  }

  @Test
  void fallsBackToAnotherInstanceType() {
    server.faults().failNextCreation("churn", LACK);

    CommandRun run =
        deploy("--config-name-prefix", "churn-", "--fallback-instance-type", "ml.m5.2xlarge");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(server.lastRequestBody("CreateEndpointConfig"))
        .contains("\"InstanceType\":\"ml.m5.2xlarge\"");
    assertThat(run.out()).startsWith("churn: created, runs churn-");
  }

  @Test
  void asksForANameThatFollowsFromTheContent() {
    CommandRun run = deploy("--fallback-instance-type", "ml.m5.2xlarge");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("add --config-name-prefix PREFIX");
    assertThat(server.calls("CreateEndpointConfig")).isZero();
  }
}
