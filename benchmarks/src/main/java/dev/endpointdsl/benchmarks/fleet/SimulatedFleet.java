package dev.endpointdsl.benchmarks.fleet;

import dev.endpointdsl.deploy.AsyncEndpointDeployer;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.testkit.InMemoryHttpClient;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.TestTimers;
import dev.endpointdsl.testkit.model.Fault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** One fleet in several Regions: new endpoints, in accounts that limit and sometimes fail calls. */
final class SimulatedFleet implements AutoCloseable {

  private static final List<Region> REGIONS =
      List.of(Region.US_EAST_1, Region.EU_WEST_1, Region.AP_SOUTHEAST_2);
  private static final Duration LATENCY = Duration.ofMillis(80);
  private static final Duration CREATION = Duration.ofMinutes(6);
  private static final double CALLS_PER_SECOND = 5;
  private static final int BURST = 10;
  private static final double FAULTS = 0.001;
  private static final long SEED = 20261127;

  /** The deployments under way in one Region, so that none waits for its calls for too long. */
  private static final int CONCURRENCY = 1_000;

  private final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  private final TestTimers timers = new TestTimers(clock);
  private final Map<Region, LocalSageMaker> servers = new LinkedHashMap<>();
  private final Map<Region, SageMakerClient> clients = new LinkedHashMap<>();

  SimulatedFleet() {
    for (Region region : REGIONS) {
      LocalSageMaker server =
          LocalSageMaker.builder()
              .region(region.id())
              .withoutSockets()
              .lenient(true)
              .clock(clock)
              .creationTakes(CREATION)
              .start();
      server.faults().onAnyOperation().aboveRate(CALLS_PER_SECOND, BURST, Fault.throttling());
      server.faults().onAnyOperation().withProbability(FAULTS, SEED, Fault.internalError());
      servers.put(region, server);
      clients.put(region, client(server, region));
    }
  }

  private static SageMakerClient client(LocalSageMaker server, Region region) {
    InMemoryHttpClient http = new InMemoryHttpClient();
    http.connectTo(server);
    return SageMakerClient.builder()
        .region(region)
        .endpointOverride(URI.create("http://in-memory.invalid"))
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .httpClient(http)
        .build();
  }

  /** Deploys endpoints, and returns the outcomes. */
  List<DeploymentOutcome> deploy(int endpoints) {
    Map<Region, SageMakerAsyncClient> delayed = new LinkedHashMap<>();
    clients.forEach(
        (region, client) -> delayed.put(region, DelayedClient.of(client, timers, LATENCY)));
    return timers.run(
        AsyncEndpointDeployer.create(delayed::get)
            .withTime(clock, timers::sleep)
            .deployAll(
                IntStream.range(0, endpoints).mapToObj(SimulatedFleet::deployment).toList(),
                CONCURRENCY * REGIONS.size()));
  }

  /** Returns the number of calls by operation in all Regions. */
  Map<String, Long> calls() {
    Map<String, Long> all = new TreeMap<>();
    servers.values().forEach(s -> s.calls().forEach((name, n) -> all.merge(name, n, Long::sum)));
    return all;
  }

  /** Returns the current virtual time. */
  Instant now() {
    return clock.instant();
  }

  private static Deployment deployment(int endpoint) {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigNamePrefix("fleet-" + endpoint + "-")
            .productionVariant(
                v ->
                    v.variantName("blue")
                        .modelName("model")
                        .instanceType(InstanceType.ML_M5_XLARGE)
                        .initialInstanceCount(1))
            .build();
    return Deployment.builder("fleet-" + endpoint, config)
        .region(REGIONS.get(endpoint % REGIONS.size()))
        .build();
  }

  @Override
  public void close() {
    clients.values().forEach(SageMakerClient::close);
    servers.values().forEach(LocalSageMaker::close);
  }
}
