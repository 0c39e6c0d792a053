package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Many deployments at once. */
class FleetTest {

  private static final int ENDPOINTS = 100;

  private final DeployerFixture stage = new DeployerFixture();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aHundredEndpointsConvergeUnderThrottling() {
    stage.sageMaker.faults().onAnyOperation().withProbability(0.3, 42, Fault.throttling());
    List<Deployment> deployments =
        IntStream.range(0, ENDPOINTS)
            .mapToObj(
                i ->
                    Deployment.builder("churn-" + i, config("model-" + i % 10))
                        .timeout(Duration.ofDays(30)) // all of them move the one clock
                        .consistencyTimeout(Duration.ofDays(1))
                        .build())
            .toList();

    List<DeploymentOutcome> outcomes =
        stage.deployer.withAttempts(50).deployAll(deployments, ENDPOINTS);

    stage.sageMaker.faults().clear();
    assertThat(outcomes).hasSize(ENDPOINTS).allMatch(DeploymentOutcome::isSuccess);
    assertThat(outcomes).extracting(DeploymentOutcome::deployment).isEqualTo(deployments);
    assertThat(stage.sageMaker.endpoints()).hasSize(ENDPOINTS);
    assertThat(stage.sageMaker.endpointConfigs()).hasSize(10).doesNotHaveDuplicates();
    assertThat(outcomes)
        .map(outcome -> ((DeploymentOutcome.Success) outcome).result())
        .filteredOn(DeploymentResult::configCreated)
        .extracting(DeploymentResult::endpointConfigName)
        .as("created, each by one deployment")
        .containsExactlyInAnyOrderElementsOf(stage.sageMaker.endpointConfigs());
    assertThat(stage.sageMaker.calls().values().stream().mapToLong(n -> n).sum())
        .as("calls, a third of which were throttled")
        .isGreaterThan(ENDPOINTS * 5);
    for (Deployment deployment : deployments) {
      assertThat(
              stage
                  .client
                  .describeEndpoint(r -> r.endpointName(deployment.endpointName()))
                  .endpointConfigName())
          .isEqualTo(deployment.config().endpointConfigName());
    }
  }

  @Test
  void oneFailureDoesNotStopTheOthers() {
    stage.sageMaker.faults().failNextCreation("b", "No image.");

    List<DeploymentOutcome> outcomes =
        stage.deployer.deployAll(
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
  void eachRegionHasItsClient() {
    try (DeployerFixture ireland = new DeployerFixture(server -> server.region("eu-west-1"))) {
      Map<Region, SageMakerClient> clients =
          Map.of(Region.US_EAST_1, stage.client, Region.EU_WEST_1, ireland.client);
      EndpointDeployer deployer =
          EndpointDeployer.create(clients::get)
              .withTime(
                  stage.clock,
                  time -> {
                    stage.clock.advance(time);
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
  void anEndpointTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                stage.deployer.deployAll(
                    List.of(
                        Deployment.of("a", config("model-1")),
                        Deployment.of("A", config("model-2"))),
                    2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("endpoint A");
  }

  @Test
  void anInterruptEndsWhatIsUnderWayAndWhatIsNotBegun() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    EndpointDeployer deployer =
        stage.deployer.withTime(
            stage.clock,
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
    assertThat(stage.sageMaker.endpoints()).containsExactly("a");
  }
}
