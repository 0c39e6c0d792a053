package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests the clean-up after the deployments of a fleet. */
class FleetCleanUpTest {

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next();

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @Test
  void deletesWhatDeploymentsWithTheSamePrefixSupersede() {
    deploy(3, "model-1", false);
    deploy(3, "model-2", false);

    List<DeploymentOutcome> outcomes = deploy(3, "model-3", true);

    assertThat(
            outcomes.stream()
                .map(outcome -> ((DeploymentOutcome.Success) outcome).result())
                .flatMap(result -> result.deletedConfigs().stream()))
        .containsExactlyInAnyOrderElementsOf(names(3, "model-1", "model-2"));
    assertThat(fixture.sageMaker.endpointConfigs())
        .containsExactlyInAnyOrderElementsOf(names(3, "model-3"));
  }

  @Test
  void keepsWhatAFailedDeploymentRunsAndWants() {
    deploy(2, "model-1", false);
    fixture.sageMaker.faults().rollBackNextUpdate("churn-0");

    List<DeploymentOutcome> outcomes = deploy(2, "model-2", true);

    assertThat(outcomes).extracting(DeploymentOutcome::isSuccess).containsExactly(false, true);
    Set<String> expected = names(2, "model-2");
    expected.addAll(names(1, "model-1"));
    assertThat(fixture.sageMaker.endpointConfigs()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void reportsLiveDeploymentsWhoseCleanUpFails() {
    deploy(2, "model-1", false);
    fixture
        .sageMaker
        .faults()
        .on("ListEndpoints")
        .always(Fault.accessDenied("sagemaker:ListEndpoints"));
    List<DeploymentEvent> events = new ArrayList<>();

    List<DeploymentOutcome> outcomes =
        fixture.deployer.withListener(events::add).deployAll(deployments(2, "model-2", true), 2);

    assertThat(outcomes)
        .as("the first deployment supersedes both configurations")
        .filteredOn(outcome -> !outcome.isSuccess())
        .hasSize(1)
        .allSatisfy(
            outcome ->
                assertThat(((DeploymentOutcome.Failure) outcome).problem())
                    .isInstanceOf(DeploymentDeniedException.class)
                    .hasMessageContaining(outcome.deployment().endpointName())
                    .hasMessageContaining("step: clean up")
                    .hasMessageContaining(
                        "live: " + outcome.deployment().config().endpointConfigName()));
    assertThat(events).filteredOn(e -> e instanceof DeploymentEvent.Failed).hasSize(1);
    assertThat(events).filteredOn(e -> e instanceof DeploymentEvent.Succeeded).hasSize(1);
  }

  @Test
  void listsForEachDeploymentIfListingForAllIsDenied() {
    deploy(2, "model-1", false);
    fixture
        .sageMaker
        .faults()
        .on("ListEndpointConfigs")
        .always(Fault.accessDenied("sagemaker:ListEndpointConfigs"));

    List<DeploymentOutcome> outcomes = deploy(2, "model-2", true);

    assertThat(outcomes)
        .allSatisfy(
            outcome ->
                assertThat(((DeploymentOutcome.Failure) outcome).problem())
                    .isInstanceOf(DeploymentDeniedException.class)
                    .hasMessageContaining("step: clean up"));
  }

  @Test
  void anInterruptDuringTheSweepKeepsAllOutcomes() {
    deploy(2, "model-1", false);
    fixture.sageMaker.faults().on("ListEndpoints").always(Fault.throttling());
    EndpointDeployer deployer =
        fixture.deployer.withTime(
            fixture.clock,
            time -> {
              if (fixture.sageMaker.calls("ListEndpoints") > 0) {
                throw new InterruptedException();
              }
              fixture.clock.advance(time);
            });

    List<DeploymentOutcome> outcomes = deployer.deployAll(deployments(2, "model-2", true), 2);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.isSuccess())
        .hasSize(1)
        .allSatisfy(
            outcome ->
                assertThat(((DeploymentOutcome.Failure) outcome).problem())
                    .isInstanceOf(InterruptedDeploymentException.class)
                    .hasMessageContaining(
                        "live: " + outcome.deployment().config().endpointConfigName()));
    fixture.sageMaker.faults().clear();
  }

  private List<DeploymentOutcome> deploy(int endpoints, String model, boolean cleanUp) {
    return fixture.deployer.deployAll(deployments(endpoints, model, cleanUp), endpoints);
  }

  private static List<Deployment> deployments(int endpoints, String model, boolean cleanUp) {
    return IntStream.range(0, endpoints)
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

  private static Set<String> names(int endpoints, String... models) {
    return List.of(models).stream()
        .flatMap(
            model -> IntStream.range(0, endpoints).mapToObj(endpoint -> wanted(model, endpoint)))
        .map(EndpointConfig::endpointConfigName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
