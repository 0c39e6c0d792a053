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

/** Programs that deploy the same endpoint at the same time, call by call in random order. */
class RacingTest {

  private static final DeployerFixture.Tour TOUR = new DeployerFixture.Tour();
  private static final List<EndpointConfig> CONFIGS =
      List.of(
          DeployerFixture.config("model-0"),
          DeployerFixture.config("model-1"),
          DeployerFixture.config("model-2"));

  @Property(tries = 300, seed = "20261102")
  void whoeverWantsTheSameConverges(
      @ForAll long order, @ForAll @IntRange(min = 2, max = 4) int programs, @ForAll boolean first) {
    try (DeployerFixture stage = TOUR.next()) {
      if (!first) {
        stage.deploy(CONFIGS.get(0));
      }

      List<DeploymentOutcome> outcomes =
          race(stage, order, List.of(1, 1, 1, 1).subList(0, programs));

      assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
      assertThat(outcomes)
          .map(outcome -> ((DeploymentOutcome.Success) outcome).result())
          .satisfiesOnlyOnce(result -> assertThat(result.configCreated()).isTrue())
          .filteredOn(result -> result.change() != Change.NONE)
          .hasSize(1);
      assertThat(stage.live()).isEqualTo(CONFIGS.get(1).endpointConfigName());
      assertThat(stage.sageMaker.endpointConfigs()).containsExactly(stage.live());
    }
  }

  @Property(tries = 500, seed = "20261103")
  void whoeverWantsSomethingElseIsToldOrWins(
      @ForAll long order, @ForAll("models") List<Integer> models) {
    try (DeployerFixture stage = TOUR.next()) {
      stage.deploy(CONFIGS.get(0));

      List<DeploymentOutcome> outcomes = race(stage, order, models);

      stage.clock.advance(Duration.ofHours(1));
      ServerState.Endpoint now = stage.sageMaker.state().endpoint(ENDPOINT).orElseThrow();
      assertThat(now.status()).isEqualTo("InService");
      assertThat(outcomes)
          .filteredOn(DeploymentOutcome::isSuccess)
          .extracting(outcome -> outcome.deployment().config().endpointConfigName())
          .contains(now.configName());
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.isSuccess())
          .extracting(
              outcome -> (Object) ((DeploymentOutcome.Failure) outcome).problem().getClass())
          .isSubsetOf(SupersededException.class, RolledBackException.class);
      assertThat(stage.sageMaker.endpointConfigs()).contains(now.configName());
    }
  }

  @Provide
  Arbitrary<List<Integer>> models() {
    return Arbitraries.integers().between(0, 2).list().ofMinSize(2).ofMaxSize(3);
  }

  private static List<DeploymentOutcome> race(
      DeployerFixture stage, long order, List<Integer> models) {
    TurnTaking turns = new TurnTaking(models.size(), order);
    ExecutorService executor = Executors.newFixedThreadPool(models.size());
    try {
      List<CompletableFuture<DeploymentOutcome>> futures = new ArrayList<>();
      for (int i = 0; i < models.size(); i++) {
        int me = i;
        Deployment deployment = deployment(CONFIGS.get(models.get(i)));
        futures.add(
            CompletableFuture.supplyAsync(() -> run(stage, turns, me, deployment), executor));
      }
      return futures.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw new AssertionError(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static DeploymentOutcome run(
      DeployerFixture stage, TurnTaking turns, int me, Deployment deployment) {
    EndpointDeployer deployer =
        EndpointDeployer.create(turns.client(me, stage.client))
            .withTime(
                stage.clock,
                time -> {
                  turns.take(me);
                  stage.clock.advance(time);
                });
    turns.take(me);
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
        .timeout(Duration.ofDays(1)) // all of them move the one clock
        .cleanUp(true)
        .build();
  }
}
