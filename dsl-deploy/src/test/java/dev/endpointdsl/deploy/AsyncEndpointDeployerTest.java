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
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** The asynchronous deployer does the same. */
class AsyncEndpointDeployerTest {

  private final DeployerFixture stage = new DeployerFixture();
  private final SageMakerAsyncClient client =
      SageMakerAsyncClient.builder()
          .endpointOverride(stage.sageMaker.endpoint())
          .region(Region.US_EAST_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
          .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
          .build();
  private final AsyncEndpointDeployer deployer =
      AsyncEndpointDeployer.create(client)
          .withTime(
              stage.clock,
              time -> {
                stage.clock.advance(time);
                return CompletableFuture.completedFuture(null);
              });

  @AfterEach
  void close() {
    client.close();
    stage.close();
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
    stage.sageMaker.faults().rollBackNextUpdate(ENDPOINT);

    assertThatThrownBy(() -> deployer.deploy(Deployment.of(ENDPOINT, config("model-2"))).get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(RolledBackException.class);
  }

  @Test
  void refusesAnotherRegionThroughTheFuture() {
    Deployment elsewhere =
        Deployment.builder(ENDPOINT, config("model-1")).region(Region.EU_WEST_1).build();

    assertThat(deployer.deploy(elsewhere))
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsInARegion() throws Exception {
    AsyncEndpointDeployer everywhere = AsyncEndpointDeployer.create(region -> client);
    EndpointConfig config = config("model-1").toBuilder().tag("team", "risk").build();
    String name = stage.deploy(config).endpointConfigName();

    assertThat(everywhere.read(Region.US_EAST_1, name).get()).contains(config);
    assertThat(everywhere.read(name))
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withMessageContaining("region");
  }

  /** A client that answers at once, as stand-ins do, must not fill the stack. */
  @Test
  void waitsForLongWithoutPilingUp() throws Exception {
    try (DeployerFixture.Tour tour = new DeployerFixture.Tour();
        DeployerFixture direct = tour.next()) {
      waitsForLong(direct);
    }
  }

  private static void waitsForLong(DeployerFixture direct) throws Exception {
    SageMakerAsyncClient atOnce = ImmediateAsyncClient.with(direct.client);
    Deployment patient =
        Deployment.builder(ENDPOINT, config("model-1"))
            .region(Region.US_EAST_1)
            .pollInterval(Duration.ofMillis(100))
            .build();

    DeploymentResult result =
        AsyncEndpointDeployer.create(region -> atOnce)
            .withTime(
                direct.clock,
                time -> {
                  direct.clock.advance(time);
                  return CompletableFuture.completedFuture(null);
                })
            .deploy(patient)
            .get();

    assertThat(result.change()).isEqualTo(Change.CREATED);
    assertThat(direct.sageMaker.calls("DescribeEndpoint")).isGreaterThan(2_500);
  }

  @Test
  void manyAtOnceConverge() throws Exception {
    stage.sageMaker.faults().onAnyOperation().withProbability(0.3, 7, Fault.throttling());
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
    assertThat(stage.sageMaker.endpointConfigs()).hasSize(1);
  }
}
