package dev.endpointdsl.deploy;

import static dev.endpointdsl.deploy.DeployerFixture.ENDPOINT;
import static dev.endpointdsl.deploy.DeployerFixture.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult.Change;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** Tests that no deployment takes longer than its timeout, whatever it waits for. */
class TimeoutTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(3);

  /** The timeout of tests that wait for it. */
  private static final Duration REAL_TIMEOUT = Duration.ofMillis(500);

  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

  private final DeployerFixture fixture = new DeployerFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void endsWhileAConfigurationIsInvisible() {
    fixture.sageMaker.faults().on("DescribeEndpointConfig").always(notFound());

    assertTimesOut("the new configuration was not visible when the timeout expired");
  }

  @Test
  void endsWhileAConfigurationIsInvisibleToCreateEndpoint() {
    fixture.sageMaker.faults().on("CreateEndpoint").always(notFound());

    assertTimesOut("Deploy again to keep waiting");
  }

  @Test
  void endsWhileAnEndpointIsInvisible() {
    fixture.sageMaker.faults().on("DescribeEndpoint").always(notFound());

    assertTimesOut("the endpoint was still changing when the timeout expired");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DescribeEndpointConfig",
        "CreateEndpointConfig",
        "DescribeEndpoint",
        "CreateEndpoint"
      })
  void endsWhileACallIsThrottled(String operation) {
    fixture.sageMaker.faults().on(operation).always(Fault.throttling());
    Instant begin = fixture.clock.instant();

    assertThatThrownBy(() -> fixture.deployer.withAttempts(100).deploy(within(TIMEOUT)))
        .isInstanceOf(DeploymentException.class);

    assertThat(Duration.between(begin, fixture.clock.instant())).isLessThanOrEqualTo(TIMEOUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DescribeEndpointConfig",
        "CreateEndpointConfig",
        "DescribeEndpoint",
        "CreateEndpoint"
      })
  void endsWhileAResponseIsLate(String operation) {
    fixture.sageMaker.faults().on(operation).always(Fault.stalled(Duration.ofMinutes(1)));
    EndpointDeployer realTime = EndpointDeployer.create(fixture.client);
    long begin = System.nanoTime();

    assertThatThrownBy(() -> realTime.deploy(within(REAL_TIMEOUT)))
        .isInstanceOf(DeploymentTimeoutException.class)
        .hasMessageContaining("the service had not responded when the timeout expired")
        .hasMessageContaining("Deploy again");

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void endsAPlanWhileAResponseIsLate() {
    fixture.sageMaker.faults().onAnyOperation().always(Fault.stalled(Duration.ofMinutes(1)));
    EndpointDeployer realTime = EndpointDeployer.create(fixture.client);

    assertThatThrownBy(() -> realTime.plan(within(REAL_TIMEOUT)))
        .isInstanceOf(DeploymentTimeoutException.class);
  }

  @Test
  void endsAnAsynchronousDeploymentWhileAResponseIsLate() {
    fixture.sageMaker.faults().onAnyOperation().always(Fault.stalled(Duration.ofMinutes(1)));
    try (SageMakerAsyncClient client = fixture.asyncClient()) {
      assertThat(AsyncEndpointDeployer.create(client).deploy(within(REAL_TIMEOUT)))
          .failsWithin(Duration.ofSeconds(10))
          .withThrowableThat()
          .withCauseInstanceOf(DeploymentTimeoutException.class);
    }
  }

  @Test
  void acceptsTheLongestDurations() {
    Deployment forever =
        Deployment.builder(ENDPOINT, config("model-1"))
            .timeout(FOREVER)
            .consistencyTimeout(FOREVER)
            .region(Region.US_EAST_1)
            .build();
    SageMakerAsyncClient immediate = ImmediateAsyncClient.of(fixture.client);

    assertThat(fixture.deployer.plan(forever).isEmpty()).isFalse();
    assertThat(fixture.deployer.deploy(forever).change()).isEqualTo(Change.CREATED);
    assertThat(
            AsyncEndpointDeployer.create(region -> immediate)
                .withTime(fixture.clock, time -> CompletableFuture.completedFuture(null))
                .deploy(forever))
        .isCompletedWithValueMatching(result -> result.change() == Change.NONE);
  }

  @Test
  void pausesForTheLongestInterval() {
    Deployment rarelyPolled =
        Deployment.builder(ENDPOINT, config("model-1")).pollInterval(FOREVER).build();
    fixture.sageMaker.faults().on("CreateEndpoint").onFirst(1, notFound());

    assertThatThrownBy(() -> fixture.deployer.deploy(rarelyPolled))
        .isInstanceOf(DeploymentTimeoutException.class);
  }

  private void assertTimesOut(String problem) {
    Instant begin = fixture.clock.instant();

    assertThatThrownBy(() -> fixture.deployer.deploy(within(TIMEOUT)))
        .isInstanceOf(DeploymentTimeoutException.class)
        .hasMessageContaining(problem);

    assertThat(Duration.between(begin, fixture.clock.instant())).isLessThanOrEqualTo(TIMEOUT);
  }

  private static Deployment within(Duration timeout) {
    return Deployment.builder(ENDPOINT, config("model-1")).timeout(timeout).build();
  }

  private static Fault notFound() {
    return Fault.refusal(400, "ValidationException", "Could not find the resource.");
  }
}
