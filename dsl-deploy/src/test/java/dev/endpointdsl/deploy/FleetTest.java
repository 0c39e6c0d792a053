package dev.endpointdsl.deploy;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.TestTimers;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;

/** Tests a large fleet in an account whose calls the service limits, in virtual time. */
class FleetTest {

  private static final int ENDPOINTS = Integer.getInteger("endpointdsl.fleet", 1_000);
  private static final int FEWER = ENDPOINTS / 4;
  private static final double CALLS_PER_SECOND = 5;
  private static final int BURST = 10;

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next();
  private final AtomicInteger refusals = new AtomicInteger();

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isNotThrottledIntoFailing(boolean isAsync) {
    limitCalls();
    Instant begin = fixture.clock.instant();

    int endpoints = isAsync ? FEWER : ENDPOINTS;

    List<DeploymentOutcome> outcomes = deploy(isAsync, deployments(endpoints, "model-1", false));

    long calls = calls();
    Duration time = Duration.between(begin, fixture.clock.instant());
    assertThat(outcomes).hasSize(endpoints).allMatch(DeploymentOutcome::isSuccess);
    assertThat(refusals.get()).as("refusals of %d calls", calls).isLessThan((int) (calls / 100));
    assertThat(calls)
        .as("calls: %s", fixture.sageMaker.calls())
        .isLessThanOrEqualTo(7L * endpoints);
    assertThat(time).isLessThanOrEqualTo(longest(26, endpoints));
  }

  @Test
  void cleansUpWithEightCallsForAnUpdate() {
    deploy(false, deployments(FEWER, "model-1", false));
    fixture.clock.advance(Duration.ofHours(2));
    limitCalls();
    fixture.sageMaker.resetCalls();
    Instant begin = fixture.clock.instant();

    List<DeploymentOutcome> outcomes = deploy(false, deployments(FEWER, "model-2", true));

    assertThat(outcomes).allMatch(DeploymentOutcome::isSuccess);
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(FEWER);
    assertThat(fixtures.wrongDeletions()).isEmpty();
    assertThat(calls()).as("calls: %s", fixture.sageMaker.calls()).isLessThanOrEqualTo(8L * FEWER);
    assertThat(Duration.between(begin, fixture.clock.instant()))
        .isLessThanOrEqualTo(longest(28, FEWER));
  }

  /** Returns the longest time: 6 minutes for the last endpoint, and the calls of all. */
  private static Duration longest(int minutesForAThousand, int endpoints) {
    return Duration.ofMinutes(6)
        .plus(Duration.ofMinutes(minutesForAThousand).multipliedBy(endpoints).dividedBy(1_000))
        .plus(Duration.ofSeconds(30));
  }

  @Test
  void callsGrowLinearlyWithTheFleet() {
    limitCalls();
    deploy(false, deployments(50, "model-1", false));
    double forOneOfFew = calls() / 50.0;
    fixture.sageMaker.resetCalls();

    deploy(false, deployments(250, "model-2", false));

    assertThat(calls() / 250.0).isLessThanOrEqualTo(forOneOfFew * 1.05);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void waitsTogetherWithListsThatLagAndFail(boolean isDenied) {
    fixture.sageMaker.faults().staleReads(3);
    if (isDenied) {
      fixture
          .sageMaker
          .faults()
          .on("ListEndpoints")
          .always(Fault.accessDenied("sagemaker:ListEndpoints"));
    }
    fixture.sageMaker.faults().failNextCreation("churn-1", "No image.");

    List<DeploymentOutcome> outcomes = deploy(false, deployments(20, "model-1", false));

    fixture.sageMaker.faults().endStaleReads();
    assertThat(outcomes).filteredOn(outcome -> !outcome.isSuccess()).hasSize(1);
    assertThat(((DeploymentOutcome.Failure) outcomes.get(1)).problem())
        .isInstanceOf(EndpointFailedException.class)
        .hasMessageContaining("No image.");
  }

  private void limitCalls() {
    fixture
        .sageMaker
        .faults()
        .onAnyOperation()
        .aboveRate(CALLS_PER_SECOND, BURST, Fault.throttling());
  }

  private List<DeploymentOutcome> deploy(boolean isAsync, List<Deployment> deployments) {
    if (!isAsync) {
      return fixture.deployer.withListener(this::count).deployAll(deployments, ENDPOINTS);
    }
    TestTimers timers = new TestTimers(fixture.clock);
    return timers.run(
        AsyncEndpointDeployer.create(region -> ImmediateAsyncClient.of(fixture.client))
            .withListener(this::count)
            .withTime(fixture.clock, timers::sleep)
            .deployAll(deployments, ENDPOINTS));
  }

  private long calls() {
    return fixture.sageMaker.calls().values().stream().mapToLong(n -> n).sum();
  }

  private void count(DeploymentEvent event) {
    if (event instanceof DeploymentEvent.Retrying) {
      refusals.incrementAndGet();
    }
  }

  private static List<Deployment> deployments(int endpoints, String model, boolean cleanUp) {
    return IntStream.range(0, endpoints)
        .mapToObj(
            i ->
                Deployment.builder("churn-" + i, config(i, model))
                    .region(Region.US_EAST_1)
                    .cleanUp(cleanUp)
                    .build())
        .toList();
  }

  private static EndpointConfig config(int endpoint, String model) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-" + endpoint + "-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName(model)
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(1))
        .build();
  }
}
