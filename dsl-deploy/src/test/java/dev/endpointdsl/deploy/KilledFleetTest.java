package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.KillSwitch;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that a fleet that is killed at any of its calls, instead of the call or right after it, and
 * run again has the result of a single run, with no more calls than those that describe each
 * endpoint once more.
 */
class KilledFleetTest {

  private static final int ENDPOINTS = 3;
  private static final int MIN_CALLS = 5 * ENDPOINTS;
  private static final int MAX_CALLS = 100;

  /** An endpoint, its configuration and the one that it supersedes. */
  private static final int DESCRIPTIONS = 3;

  /** The configurations once, and the endpoints before and after the deletions. */
  private static final int LISTS = 3;

  private final InMemoryFixtures fixtures = new InMemoryFixtures();

  @ParameterizedTest
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void aRepetitionEndsInTheSameStateWithOneLookMore(boolean isUpdate, boolean afterCall) {
    long undisturbed = undisturbed(isUpdate);
    boolean isKilled = true;
    int call = 0;
    while (isKilled) {
      call++;
      try (DeployerFixture fixture = fixture(isUpdate)) {
        isKilled =
            !isDone(
                deploy(
                    fixture.deployer(KillSwitch.at(call, afterCall).on(fixture.client)), isUpdate));

        assertThat(isDone(deploy(fixture.deployer, isUpdate))).isTrue();

        assertThat(fixture.sageMaker.endpointConfigs())
            .as("killed at call %d", call)
            .containsExactlyInAnyOrderElementsOf(names());
        assertThat(calls(fixture))
            .as("killed at call %d: %s", call, new TreeMap<>(fixture.sageMaker.calls()))
            .isLessThanOrEqualTo(undisturbed + DESCRIPTIONS * ENDPOINTS + LISTS);
        assertThat(fixtures.wrongDeletions()).isEmpty();
      }
    }
    fixtures.close();
    assertThat(call).isBetween(MIN_CALLS, MAX_CALLS);
  }

  private long undisturbed(boolean isUpdate) {
    try (DeployerFixture fixture = fixture(isUpdate)) {
      assertThat(isDone(deploy(fixture.deployer, isUpdate))).isTrue();
      return calls(fixture);
    }
  }

  /** Returns a fixture before the fleet: without endpoints, or with endpoints to update. */
  private DeployerFixture fixture(boolean isUpdate) {
    DeployerFixture fixture = fixtures.next();
    if (isUpdate) {
      assertThat(isDone(fixture.deployer.deployAll(deployments("model-1", false), ENDPOINTS)))
          .isTrue();
      fixture.sageMaker.resetCalls();
    }
    return fixture;
  }

  private static List<DeploymentOutcome> deploy(EndpointDeployer deployer, boolean cleanUp) {
    return deployer.deployAll(deployments("model-2", cleanUp), ENDPOINTS);
  }

  private static boolean isDone(List<DeploymentOutcome> outcomes) {
    return outcomes.stream().allMatch(DeploymentOutcome::isSuccess);
  }

  private static long calls(DeployerFixture fixture) {
    return fixture.sageMaker.calls().values().stream().mapToLong(n -> n).sum();
  }

  private static List<Deployment> deployments(String model, boolean cleanUp) {
    return IntStream.range(0, ENDPOINTS)
        .mapToObj(
            i ->
                Deployment.builder("churn-" + i, wanted(model, i))
                    .pollInterval(Duration.ofMinutes(2))
                    .cleanUp(cleanUp)
                    .build())
        .toList();
  }

  private static EndpointConfig wanted(String model, int endpoint) {
    return config(model, endpoint + 1);
  }

  private static Set<String> names() {
    return IntStream.range(0, ENDPOINTS)
        .mapToObj(endpoint -> wanted("model-2", endpoint).endpointConfigName())
        .collect(Collectors.toSet());
  }
}
