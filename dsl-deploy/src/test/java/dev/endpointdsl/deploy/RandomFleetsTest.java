package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.testkit.Faults;
import dev.endpointdsl.testkit.KillSwitch;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Tests fleets that wait together, with lists that lag and whose pages change while they are read,
 * tokens that expire, throttling above a rate, errors, endpoints that fail or roll back, and kills.
 */
class RandomFleetsTest {

  private static final int FLEETS = Integer.getInteger("endpointdsl.fleets", 40);
  private static final int ENDPOINTS = 8;
  private static final int MAX_CALL = 80;

  /**
   * The probability that an entry of a list moves to another page between two of its pages. A list
   * is read until a read shows nothing new, so that an entry counts as gone once two reads in a row
   * have missed it.
   */
  private static final double MOVED = 0.02;

  @Test
  void onlyFailedEndpointsFailAndARepetitionRepairsThem() {
    try (InMemoryFixtures fixtures = new InMemoryFixtures()) {
      for (int seed = 0; seed < FLEETS; seed++) {
        try (DeployerFixture fixture = fixtures.next(server -> server.pageSize(3))) {
          deployAndRepair(fixture, new Random(seed), "fleet " + seed);
          assertThat(fixtures.wrongDeletions()).as("fleet %d", seed).isEmpty();
        }
      }
    }
  }

  private static void deployAndRepair(DeployerFixture fixture, Random random, String fleet) {
    if (random.nextBoolean()) {
      assertThat(deploy(fixture, "model-1")).allMatch(DeploymentOutcome::isSuccess);
    }
    addFaults(fixture.sageMaker.faults(), random);
    if (random.nextBoolean()) {
      KillSwitch kill = KillSwitch.at(1 + random.nextInt(MAX_CALL), random.nextBoolean());
      deploy(
          fixture.deployer(kill.on(fixture.client)), random.nextBoolean() ? "model-1" : "model-2");
    }

    List<DeploymentOutcome> outcomes = deploy(fixture, "model-2");

    fixture.sageMaker.faults().clear();
    fixture.sageMaker.faults().endStaleReads();
    assertThat(outcomes)
        .as(fleet)
        .filteredOn(outcome -> !outcome.isSuccess())
        .map(outcome -> ((DeploymentOutcome.Failure) outcome).problem())
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .isInstanceOfAny(EndpointFailedException.class, RolledBackException.class));
    // Clean-up keeps for a day what is as new as its own configuration, as what it has restored is.
    fixture.clock.advance(Duration.ofDays(2));
    assertThat(deploy(fixture, "model-2")).as(fleet).allMatch(DeploymentOutcome::isSuccess);
    assertThat(deploy(fixture, "model-2"))
        .as(fleet)
        .map(outcome -> ((DeploymentOutcome.Success) outcome).result())
        .allMatch(DeploymentResult::isUnchanged);
    assertThat(fixture.sageMaker.endpointConfigs())
        .as(fleet)
        .containsExactlyInAnyOrderElementsOf(
            deployments("model-2").stream()
                .map(deployment -> deployment.config().endpointConfigName())
                .toList());
  }

  private static void addFaults(Faults faults, Random random) {
    faults.staleReads(random.nextInt(3));
    if (random.nextBoolean()) {
      faults.onAnyOperation().aboveRate(5, 10, Fault.throttling());
    } else {
      faults.onAnyOperation().withProbability(0.1, random.nextLong(), Fault.throttling());
    }
    faults.moveEntries(random.nextInt(2) * MOVED, random.nextLong());
    faults.expireTokens(random.nextInt(2) * 0.1, random.nextLong());
    faults.onAnyOperation().withProbability(0.02, random.nextLong(), Fault.internalError());
    faults.on("ListEndpoints").withProbability(0.1, random.nextLong(), Fault.unavailable());
    faults.failNextCreation("e-" + random.nextInt(ENDPOINTS), "No image.");
    faults.rollBackNextUpdate("e-" + random.nextInt(ENDPOINTS));
    faults.failNextUpdate("e-" + random.nextInt(ENDPOINTS), "No image.");
  }

  private static List<DeploymentOutcome> deploy(DeployerFixture fixture, String model) {
    return deploy(fixture.deployer, model);
  }

  private static List<DeploymentOutcome> deploy(EndpointDeployer deployer, String model) {
    return deployer.deployAll(deployments(model), ENDPOINTS);
  }

  private static List<Deployment> deployments(String model) {
    return IntStream.range(0, ENDPOINTS)
        .mapToObj(
            i ->
                Deployment.builder("e-" + i, config(model, i + 1))
                    .replaceFailed(true)
                    .cleanUp(true)
                    .build())
        .toList();
  }
}
