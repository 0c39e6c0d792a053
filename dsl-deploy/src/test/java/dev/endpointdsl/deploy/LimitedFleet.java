package dev.endpointdsl.deploy;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.TestTimers;
import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import software.amazon.awssdk.regions.Region;

/** A fleet in virtual time, in an account that can limit its calls to five a second. */
final class LimitedFleet implements AutoCloseable {

  private static final double CALLS_PER_SECOND = 5;
  private static final int BURST = 10;

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  final DeployerFixture fixture = fixtures.next();
  private final AtomicInteger refusals = new AtomicInteger();
  private Instant begin = fixture.clock.instant();

  /** Limits the calls from now on. */
  LimitedFleet limited() {
    fixture
        .sageMaker
        .faults()
        .onAnyOperation()
        .aboveRate(CALLS_PER_SECOND, BURST, Fault.throttling());
    return this;
  }

  /** Deploys all endpoints at the same time, and counts from zero. */
  List<DeploymentOutcome> deploy(boolean isAsync, List<Deployment> deployments) {
    fixture.sageMaker.resetCalls();
    refusals.set(0);
    begin = fixture.clock.instant();
    if (!isAsync) {
      return fixture.deployer.withListener(this::count).deployAll(deployments, deployments.size());
    }
    TestTimers timers = new TestTimers(fixture.clock);
    return timers.run(
        AsyncEndpointDeployer.create(region -> ImmediateAsyncClient.of(fixture.client))
            .withListener(this::count)
            .withTime(fixture.clock, timers::sleep)
            .deployAll(deployments, deployments.size()));
  }

  private void count(DeploymentEvent event) {
    if (event instanceof DeploymentEvent.Retrying) {
      refusals.incrementAndGet();
    }
  }

  /** Returns the calls of the last fleet. */
  long calls() {
    return fixture.sageMaker.calls().values().stream().mapToLong(n -> n).sum();
  }

  /** Returns the repeated calls of the last fleet. */
  int refusals() {
    return refusals.get();
  }

  /** Returns the virtual time of the last fleet. */
  Duration time() {
    return Duration.between(begin, fixture.clock.instant());
  }

  /** Returns the configurations that a fleet asked to delete while an endpoint used them. */
  List<String> wrongDeletions() {
    return fixtures.wrongDeletions();
  }

  static List<Deployment> deployments(int endpoints, String model, boolean cleanUp) {
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

  @Override
  public void close() {
    fixture.close();
    fixtures.close();
  }
}
