package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** Tests the asynchronous deployer with the behavior of the blocking one. */
class AsyncEndpointDeployerTest {

  private final DeployerFixture fixture = new DeployerFixture();
  private final SageMakerAsyncClient client = fixture.asyncClient();
  private final AsyncEndpointDeployer deployer =
      AsyncEndpointDeployer.create(client)
          .withTime(
              fixture.clock,
              time -> {
                fixture.clock.advance(time);
                return CompletableFuture.completedFuture(null);
              });

  @AfterEach
  void close() {
    client.close();
    fixture.close();
  }

  @Test
  void deploysPlansAndReads() throws Exception {
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    Deployment deployment = Deployment.of(ENDPOINT, config);

    assertThat(deployer.plan(deployment).get().isEmpty()).isFalse();
    assertThat(deployer.deploy(deployment).get().change()).isEqualTo(Change.CREATED);
    assertThat(deployer.plan(deployment).get().isEmpty()).isTrue();
    assertThat(deployer.deploy(deployment).get().change()).isEqualTo(Change.NONE);
    assertThat(deployer.read(config.endpointConfigName()).get()).contains(config);
  }

  @Test
  void failsWithTheSameExceptions() throws Exception {
    deployer.deploy(Deployment.of(ENDPOINT, config("model-1"))).get();
    fixture.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    assertThatThrownBy(() -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RolledBackException.class);
  }

  @Test
  void failsTheFutureForARegionWithoutClient() {
    Deployment inIreland =
        Deployment.builder(ENDPOINT, config("model-1")).region(Region.EU_WEST_1).build();

    assertThat(deployer.deploy(inIreland))
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsFromTheNamedRegion() throws Exception {
    AsyncEndpointDeployer multiRegion = AsyncEndpointDeployer.create(region -> client);
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    String name = fixture.deploy(config).endpointConfigName();

    assertThat(multiRegion.read(Region.US_EAST_1, name).get()).contains(config);
    assertThat(multiRegion.read(name))
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withMessageContaining("region");
  }

  /** Futures that are already complete, as those of stubs are, must not deepen the stack. */
  @Test
  void waitsForLongWithoutDeepStack() throws Exception {
    try (InMemoryFixtures fixtures = new InMemoryFixtures();
        DeployerFixture inMemory = fixtures.next()) {
      deployWithManyPolls(inMemory);
    }
  }

  private static void deployWithManyPolls(DeployerFixture inMemory) throws Exception {
    SageMakerAsyncClient immediate = ImmediateAsyncClient.of(inMemory.client);
    Deployment deployment =
        Deployment.builder(ENDPOINT, config("model-1"))
            .region(Region.US_EAST_1)
            .pollInterval(Duration.ofMillis(100))
            .build();

    DeploymentResult result =
        AsyncEndpointDeployer.create(region -> immediate)
            .withTime(
                inMemory.clock,
                time -> {
                  inMemory.clock.advance(time);
                  return CompletableFuture.completedFuture(null);
                })
            .deploy(deployment)
            .get();

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(inMemory.sageMaker.calls("DescribeEndpoint")).isGreaterThan(2_500);
  }

  @Test
  void deploysSeveralEndpointsUnderThrottling() throws Exception {
    fixture.sageMaker.faults().onAnyOperation().withProbability(0.3, 7, Fault.throttling());
    List<Deployment> deployments =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    Deployment.builder("churn-" + i, config("model-1"))
                        .timeout(Duration.ofDays(30))
                        .build())
            .toList();

    List<DeploymentOutcome> outcomes = deployer.withAttempts(50).deployAll(deployments, 5).get();

    assertThat(outcomes).hasSize(20).allMatch(DeploymentOutcome::isSuccess);
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(1);
  }
}
