package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.ConfigNameTakenException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.plan.PlanOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Tests deployments of several endpoints. */
class DeployAllTest {

  private static final int ENDPOINTS = 100;

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void deploysAHundredEndpointsUnderThrottling() {
    fixture.sageMaker.faults().onAnyOperation().withProbability(0.3, 42, Fault.throttling());
    List<Deployment> deployments =
        IntStream.range(0, ENDPOINTS)
            .mapToObj(
                i ->
                    Deployment.builder("churn-" + i, config("model-" + i % 10))
                        .timeout(
                            Duration.ofDays(
                                30)) // each pause of a deployment advances the shared clock
                        .consistencyTimeout(Duration.ofDays(1))
                        .build())
            .toList();

    List<DeploymentOutcome> outcomes =
        fixture.deployer.withAttempts(50).deployAll(deployments, ENDPOINTS);

    fixture.sageMaker.faults().clear();
    assertThat(outcomes).hasSize(ENDPOINTS).allMatch(DeploymentOutcome::isSuccess);
    assertThat(outcomes).extracting(DeploymentOutcome::deployment).isEqualTo(deployments);
    assertThat(fixture.sageMaker.endpoints()).hasSize(ENDPOINTS);
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(10).doesNotHaveDuplicates();
    assertThat(outcomes)
        .map(outcome -> ((DeploymentOutcome.Success) outcome).result())
        .filteredOn(DeploymentResult::configCreated)
        .extracting(DeploymentResult::endpointConfigName)
        .as("configurations, each created by one deployment")
        .containsExactlyInAnyOrderElementsOf(fixture.sageMaker.endpointConfigs());
    assertThat(fixture.sageMaker.calls().values().stream().mapToLong(n -> n).sum())
        .as("calls, of which a third are throttled")
        .isGreaterThan(ENDPOINTS * 5);
    for (Deployment deployment : deployments) {
      assertThat(
              fixture
                  .client
                  .describeEndpoint(r -> r.endpointName(deployment.endpointName()))
                  .endpointConfigName())
          .isEqualTo(deployment.config().endpointConfigName());
    }
  }

  @Test
  void plansAllAndKeepsTheOutcomesOfOthersAfterAFailure() throws Exception {
    fixture.deploy(config("model-1"));
    fixture.client.createEndpointConfig(
        config("model-9").toBuilder().endpointConfigName("taken").build().toRequest());
    List<Deployment> deployments =
        List.of(
            Deployment.of("churn", config("model-1")),
            Deployment.of("b", config("model-2").toBuilder().endpointConfigName("taken").build()),
            Deployment.of("c", config("model-1")));

    List<PlanOutcome> outcomes = fixture.deployer.planAll(deployments, 2);

    assertThat(outcomes).extracting(PlanOutcome::deployment).isEqualTo(deployments);
    assertThat(outcomes).map(PlanOutcome::isSuccess).containsExactly(true, false, true);
    assertThat(((PlanOutcome.Success) outcomes.get(0)).plan().isEmpty()).isTrue();
    assertThat(((PlanOutcome.Failure) outcomes.get(1)).problem())
        .isInstanceOf(ConfigNameTakenException.class);
    try (SageMakerAsyncClient client = fixture.asyncClient()) {
      assertThat(AsyncEndpointDeployer.create(client).planAll(deployments, 2).get())
          .map(PlanOutcome::isSuccess)
          .containsExactly(true, false, true);
    }
  }

  @Test
  void continuesAfterAFailure() {
    fixture.sageMaker.faults().failNextCreation("b", "No image.");

    List<DeploymentOutcome> outcomes =
        fixture.deployer.deployAll(
            List.of(
                Deployment.of("a", config("model-1")),
                Deployment.of("b", config("model-1")),
                Deployment.of("c", config("model-1"))),
            1);

    assertThat(outcomes)
        .extracting(DeploymentOutcome::isSuccess)
        .containsExactly(true, false, true);
    assertThat(((DeploymentOutcome.Failure) outcomes.get(1)).problem())
        .isInstanceOf(EndpointFailedException.class);
  }

  @Test
  void usesTheClientOfEachRegion() {
    try (DeployerFixture ireland = new DeployerFixture(server -> server.region("eu-west-1"))) {
      Map<Region, SageMakerClient> clients =
          Map.of(Region.US_EAST_1, fixture.client, Region.EU_WEST_1, ireland.client);
      EndpointDeployer deployer =
          EndpointDeployer.create(clients::get)
              .withTime(
                  fixture.clock,
                  time -> {
                    fixture.clock.advance(time);
                    ireland.clock.advance(time);
                  });

      List<DeploymentOutcome> outcomes =
          deployer.deployAll(
              List.of(in(Region.US_EAST_1), in(Region.EU_WEST_1), Deployment.of("b", config("m"))),
              1);

      assertThat(outcomes.subList(0, 2))
          .map(outcome -> ((DeploymentOutcome.Success) outcome).result().endpointArn())
          .satisfiesExactly(
              arn -> assertThat(arn).contains(":us-east-1:").endsWith("/a"),
              arn -> assertThat(arn).contains(":eu-west-1:").endsWith("/a"));
      assertThat(((DeploymentOutcome.Failure) outcomes.get(2)).problem())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no Region is named; set region(...)");
      String name = config("m").endpointConfigName();
      assertThat(deployer.read(Region.EU_WEST_1, name)).contains(tagged());
      assertThat(deployer.read(Region.EU_WEST_1, "other")).isEmpty();
      assertThat(deployer.plan(in(Region.EU_WEST_1)).isEmpty()).isTrue();
    }
  }

  private static Deployment in(Region region) {
    return Deployment.builder("a", tagged()).region(region).build();
  }

  private static EndpointConfig tagged() {
    return config("m").toBuilder().tag("team", "risk").build();
  }

  @Test
  void refusesTwoDeploymentsOfTheSameEndpoint() {
    assertThatThrownBy(
            () ->
                fixture.deployer.deployAll(
                    List.of(
                        Deployment.of("a", config("model-1")),
                        Deployment.of("A", config("model-2"))),
                    2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("endpoint A");
  }

  @Test
  void refusesTwoDeploymentsOfTheSameEndpointOfWhichOneNamesTheRegion() {
    Deployment unnamed = Deployment.of("a", config("model-1"));
    Deployment named = Deployment.builder("a", config("model-2")).region(Region.US_EAST_1).build();

    assertThatThrownBy(() -> fixture.deployer.deployAll(List.of(unnamed, named), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("endpoint a");
    try (SageMakerAsyncClient client = fixture.asyncClient()) {
      assertThatThrownBy(
              () -> AsyncEndpointDeployer.create(client).deployAll(List.of(unnamed, named), 2))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void keepsAllOutcomesAfterAnErrorOfAListener() {
    EndpointDeployer deployer =
        fixture.deployer.withListener(
            event -> {
              if (event.endpointName().equals("a")) {
                throw new LinkageError("no display");
              }
            });

    List<DeploymentOutcome> outcomes =
        deployer.deployAll(
            List.of(Deployment.of("a", config("m")), Deployment.of("b", config("m"))), 1);

    assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
    assertThat(((DeploymentOutcome.Success) outcomes.get(0)).result().listenerFailure())
        .hasValueSatisfying(e -> assertThat(e).isInstanceOf(LinkageError.class));
  }

  @Test
  void keepsAllOutcomesAfterAnErrorOfTheProgram() throws Exception {
    List<Deployment> deployments =
        List.of(
            Deployment.builder("a", config("m")).region(Region.EU_WEST_1).build(),
            Deployment.builder("b", config("m")).region(Region.US_EAST_1).build());
    SageMakerAsyncClient immediate = ImmediateAsyncClient.of(fixture.client);

    assertFirstFails(
        EndpointDeployer.create(region -> onlyUsEast1(region, fixture.client))
            .withTime(fixture.clock, fixture.clock::advance)
            .deployAll(deployments, 1));
    assertFirstFails(
        AsyncEndpointDeployer.create(region -> onlyUsEast1(region, immediate))
            .withTime(fixture.clock, time -> CompletableFuture.completedFuture(null))
            .deployAll(deployments, 1)
            .get());
  }

  private static <C> C onlyUsEast1(Region region, C client) {
    if (!region.equals(Region.US_EAST_1)) {
      throw new LinkageError("no client");
    }
    return client;
  }

  private static void assertFirstFails(List<DeploymentOutcome> outcomes) {
    assertThat(outcomes).extracting(DeploymentOutcome::isSuccess).containsExactly(false, true);
    assertThat(((DeploymentOutcome.Failure) outcomes.get(0)).problem())
        .hasRootCauseInstanceOf(LinkageError.class);
  }

  @Test
  void anInterruptStopsRunningDeploymentsAndThoseNotStarted() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    EndpointDeployer deployer =
        fixture.deployer.withTime(
            fixture.clock,
            time -> {
              waiting.countDown();
              Thread.sleep(Duration.ofMinutes(5).toMillis());
            });
    AtomicReference<List<DeploymentOutcome>> outcomes = new AtomicReference<>(List.of());
    List<Deployment> deployments =
        List.of(Deployment.of("a", config("model-1")), Deployment.of("b", config("model-1")));
    Thread thread = new Thread(() -> outcomes.set(deployer.deployAll(deployments, 1)));
    thread.start();
    waiting.await();

    thread.interrupt();
    thread.join(Duration.ofMinutes(1).toMillis());

    assertThat(outcomes.get())
        .hasSize(2)
        .allSatisfy(
            outcome ->
                assertThat(((DeploymentOutcome.Failure) outcome).problem())
                    .isInstanceOf(InterruptedDeploymentException.class));
    assertThat(fixture.sageMaker.endpoints()).containsExactly("a");
  }
}
