package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ServerState;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Tests a deletion beside a program that deploys the same configuration, with their calls in random
 * order: what the other program has made live is not deleted.
 */
class ConcurrentDeletionTest {

  private static final InMemoryFixtures FIXTURES = new InMemoryFixtures();
  private static final EndpointConfig CONFIG = DeployerFixture.config("model-1");

  @Property(tries = 20, seed = "20261104")
  void keepsWhatAnotherProgramDeploysToAnotherEndpoint(@ForAll long order) {
    run(order, deployer -> deployer.deploy(deployment("other")), failure -> true);
  }

  @Property(tries = 20, seed = "20261105")
  void keepsWhatAnotherProgramDeploysToTheSameEndpoint(@ForAll long order) {
    run(order, deployer -> deployer.deploy(deployment(ENDPOINT)), failure -> true);
  }

  @Property(tries = 10, seed = "20261106")
  void twoDeletionsBothSucceed(@ForAll long order) {
    run(order, deployer -> deployer.delete(deletion()), Optional::isEmpty);
  }

  private static void run(
      long order,
      Consumer<EndpointDeployer> program,
      Predicate<Optional<DeploymentException>> isAllowed) {
    try (DeployerFixture fixture =
        FIXTURES.next(server -> server.lenient(false).models("model-1"))) {
      fixture.deploy(CONFIG);
      TurnScheduler turns = new TurnScheduler(2, order);
      ExecutorService executor = Executors.newFixedThreadPool(2);
      try {
        CompletableFuture<Optional<DeploymentException>> deleted =
            start(executor, fixture, turns, 0, deployer -> deployer.delete(deletion()));
        CompletableFuture<Optional<DeploymentException>> other =
            start(executor, fixture, turns, 1, program);
        Optional<DeploymentException> failure = other.join();
        assertThat(deleted.join()).isEmpty();
        assertThat(failure).as("of the other program").matches(isAllowed);
      } finally {
        executor.shutdownNow();
      }
      assertLiveThingsExist(fixture);
    }
  }

  /** Checks that whatever runs has its configuration and model. */
  private static void assertLiveThingsExist(DeployerFixture fixture) {
    fixture.clock.advance(Duration.ofHours(1));
    ServerState state = fixture.sageMaker.state();
    for (String name : fixture.sageMaker.endpoints()) {
      assertThat(state.endpoint(name).orElseThrow().status()).isEqualTo("InService");
      assertThat(fixture.sageMaker.endpointConfigs()).contains(CONFIG.endpointConfigName());
      assertThat(fixture.sageMaker.models()).containsExactly("model-1");
    }
    if (fixture.sageMaker.endpoints().isEmpty()) {
      assertThat(fixture.sageMaker.endpointConfigs()).hasSizeLessThanOrEqualTo(1);
    }
  }

  private static CompletableFuture<Optional<DeploymentException>> start(
      ExecutorService executor,
      DeployerFixture fixture,
      TurnScheduler turns,
      int program,
      Consumer<EndpointDeployer> run) {
    SageMakerClient client = turns.client(program, fixture.client);
    return CompletableFuture.supplyAsync(
        () -> {
          turns.take(program);
          try {
            run.accept(
                EndpointDeployer.create(client)
                    .withTime(
                        fixture.clock,
                        time -> {
                          turns.take(program);
                          fixture.clock.advance(time);
                        }));
            return Optional.empty();
          } catch (DeploymentException e) {
            return Optional.of(e);
          } finally {
            turns.leave();
          }
        },
        executor);
  }

  private static Deletion deletion() {
    return Deletion.builder(ENDPOINT)
        .config(CONFIG.endpointConfigName())
        .deleteModels(true)
        .model("model-1")
        .pollInterval(Duration.ofMinutes(1))
        .timeout(Duration.ofDays(1)) // each pause of a program advances the shared clock
        .build();
  }

  private static Deployment deployment(String endpoint) {
    return Deployment.builder(endpoint, CONFIG)
        .pollInterval(Duration.ofMinutes(1))
        .timeout(Duration.ofDays(1))
        .build();
  }
}
