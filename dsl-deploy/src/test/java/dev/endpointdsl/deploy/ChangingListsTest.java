package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Tests that an entry which moves from page to page while a list is read costs nothing that is
 * live, and that a list begins again if a token has expired.
 */
class ChangingListsTest {

  private static final int SEEDS = 20;
  private static final int ENDPOINTS = 7;
  private static final int PAGE_SIZE = 3;
  private static final double MOVED = 0.1;

  private final InMemoryFixtures fixtures = new InMemoryFixtures();

  @AfterEach
  void close() {
    fixtures.close();
  }

  private DeployerFixture fixture() {
    return fixtures.next(server -> server.pageSize(PAGE_SIZE));
  }

  private static List<Deployment> deployments(String model) {
    return IntStream.range(0, ENDPOINTS)
        .mapToObj(i -> Deployment.of("e-" + i, config(model, i + 1)))
        .toList();
  }

  /** The configurations of all endpoints have the prefix of the one that is cleaned up. */
  @Test
  void cleaningUpDeletesNoConfigurationThatAnEndpointRuns() {
    for (int seed = 0; seed < SEEDS; seed++) {
      try (DeployerFixture fixture = fixture()) {
        assertThat(fixture.deployer.deployAll(deployments("model-1"), ENDPOINTS))
            .allMatch(DeploymentOutcome::isSuccess);
        fixture.sageMaker.faults().moveEntries(MOVED, seed);

        fixture.deployer.deploy(
            Deployment.builder("e-0", config("model-2"))
                .pollInterval(Duration.ofMinutes(1))
                .cleanUp(true)
                .build());

        assertThat(fixtures.wrongDeletions()).as("seed %d", seed).isEmpty();
        assertThat(fixture.sageMaker.endpointConfigs()).hasSizeGreaterThanOrEqualTo(ENDPOINTS);
      }
    }
  }

  /** The other configurations name the model, too. */
  @Test
  void deletingDeletesNoModelThatAConfigurationNames() {
    for (int seed = 0; seed < SEEDS; seed++) {
      try (DeployerFixture fixture =
          fixtures.next(server -> server.pageSize(PAGE_SIZE).models("model-1"))) {
        deployments("model-1").forEach(fixture.deployer::deploy);
        fixture.sageMaker.resetCalls();
        fixture.sageMaker.faults().moveEntries(MOVED, seed);

        fixture.deployer.delete(
            Deletion.builder(deployments("model-1").get(0))
                .deleteConfig(true)
                .deleteModels(true)
                .build());

        assertThat(fixture.sageMaker.calls("DeleteModel")).as("seed %d", seed).isZero();
        assertThat(fixture.sageMaker.endpoints()).hasSize(ENDPOINTS - 1);
      }
    }
  }

  @Test
  void deletingAnEndpointDeletesAllOfItsComponents() {
    for (int seed = 0; seed < SEEDS; seed++) {
      try (DeployerFixture fixture = fixture()) {
        ComponentEndpoint.create(fixture, "lora-1", "lora-2", "lora-3", "lora-4");
        fixture.sageMaker.faults().moveEntries(MOVED, seed);

        fixture.deployer.delete(Deletion.of(ComponentEndpoint.NAME));

        assertThat(fixture.sageMaker.inferenceComponents()).as("seed %d", seed).isEmpty();
        assertThat(fixture.sageMaker.endpoints()).isEmpty();
      }
    }
  }

  @Test
  void beginsAgainIfATokenHasExpired() {
    for (int seed = 0; seed < SEEDS; seed++) {
      try (DeployerFixture fixture = fixture()) {
        fixture.deployer.deployAll(deployments("model-1"), ENDPOINTS);
        EndpointConfig next = config("model-2");
        fixture.sageMaker.faults().expireTokens(0.3, seed);

        fixture.deployer.deploy(
            Deployment.builder("e-0", next)
                .pollInterval(Duration.ofMinutes(1))
                .cleanUp(true)
                .build());

        assertThat(fixture.sageMaker.endpointConfigs())
            .as("seed %d", seed)
            .hasSize(ENDPOINTS)
            .contains(next.endpointConfigName());
      }
    }
  }
}
