package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.SupersededException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ServerState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tests programs that deploy the same endpoint concurrently, with their calls in random order. */
class ConcurrentDeployersTest {

  private static final InMemoryFixtures FIXTURES = new InMemoryFixtures();
  private static final List<EndpointConfig> CONFIGS =
      List.of(
          DeployerFixture.config("model-0"),
          DeployerFixture.config("model-1"),
          DeployerFixture.config("model-2"));

  @Property(tries = 300, seed = "20261102")
  void programsThatDeployTheSameConfigurationAllSucceed(
      @ForAll long order,
      @ForAll @IntRange(min = 2, max = 4) int programs,
      @ForAll boolean isFirst) {
    try (DeployerFixture fixture = FIXTURES.next()) {
      if (!isFirst) {
        fixture.deploy(CONFIGS.get(0));
      }

      TurnScheduler turns = new TurnScheduler(programs, order);
      List<DeploymentOutcome> outcomes =
          race(fixture, turns, List.of(1, 1, 1, 1).subList(0, programs));

      assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
      assertThat(outcomes)
          .map(outcome -> ((DeploymentOutcome.Success) outcome).result())
          .satisfiesOnlyOnce(result -> assertThat(result.configCreated()).isTrue())
          .filteredOn(result -> result.change() != Change.NONE)
          .as("changes that the service accepted; an update that ended may be requested again")
          .hasSize(
              Collections.frequency(turns.accepted(), "createEndpoint")
                  + Collections.frequency(turns.accepted(), "updateEndpoint"))
          .hasSizeBetween(1, isFirst ? 1 : programs);
      assertThat(fixture.live()).isEqualTo(CONFIGS.get(1).endpointConfigName());
      assertThat(fixture.sageMaker.endpointConfigs()).containsExactly(fixture.live());
    }
  }

  @Property(tries = 500, seed = "20261103")
  void oneOfDifferentConfigurationsIsLiveAndOtherProgramsFail(
      @ForAll long order, @ForAll("models") List<Integer> models) {
    try (DeployerFixture fixture = FIXTURES.next()) {
      fixture.deploy(CONFIGS.get(0));

      List<DeploymentOutcome> outcomes =
          race(fixture, new TurnScheduler(models.size(), order), models);

      fixture.clock.advance(Duration.ofHours(1));
      ServerState.Endpoint endpoint = fixture.sageMaker.state().endpoint(ENDPOINT).orElseThrow();
      assertThat(endpoint.status()).isEqualTo("InService");
      assertThat(outcomes)
          .filteredOn(DeploymentOutcome::isSuccess)
          .extracting(outcome -> outcome.deployment().config().endpointConfigName())
          .contains(endpoint.configName());
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.isSuccess())
          .extracting(
              outcome -> (Object) ((DeploymentOutcome.Failure) outcome).problem().getClass())
          .isSubsetOf(SupersededException.class, RolledBackException.class);
      assertThat(fixture.sageMaker.endpointConfigs()).contains(endpoint.configName());
    }
  }

  @Provide
  Arbitrary<List<Integer>> models() {
    return Arbitraries.integers().between(0, 2).list().ofMinSize(2).ofMaxSize(3);
  }

  private static List<DeploymentOutcome> race(
      DeployerFixture fixture, TurnScheduler turns, List<Integer> models) {
    ExecutorService executor = Executors.newFixedThreadPool(models.size());
    try {
      List<CompletableFuture<DeploymentOutcome>> futures = new ArrayList<>();
      for (int i = 0; i < models.size(); i++) {
        int program = i;
        Deployment deployment = deployment(CONFIGS.get(models.get(i)));
        futures.add(
            CompletableFuture.supplyAsync(
                () -> run(fixture, turns, program, deployment), executor));
      }
      return futures.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw new AssertionError(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static DeploymentOutcome run(
      DeployerFixture fixture, TurnScheduler turns, int program, Deployment deployment) {
    EndpointDeployer deployer =
        EndpointDeployer.create(turns.client(program, fixture.client))
            .withTime(
                fixture.clock,
                time -> {
                  turns.take(program);
                  fixture.clock.advance(time);
                });
    turns.take(program);
    try {
      DeploymentResult result = deployer.deploy(deployment);
      return new DeploymentOutcome.Success(deployment, result);
    } catch (RuntimeException e) {
      return new DeploymentOutcome.Failure(deployment, e);
    } finally {
      turns.leave();
    }
  }

  private static Deployment deployment(EndpointConfig config) {
    return Deployment.builder(ENDPOINT, config)
        .pollInterval(Duration.ofMinutes(1))
        .timeout(Duration.ofDays(1)) // each pause of a program advances the shared clock
        .cleanUp(true)
        .build();
  }
}
