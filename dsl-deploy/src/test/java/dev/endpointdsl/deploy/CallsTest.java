package dev.endpointdsl.deploy;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;

/** Pins the calls, by operation, that plans and deployments of one and of many endpoints make. */
class CallsTest {

  private static final int OTHER_ENDPOINTS = 150;

  private final InMemoryFixtures fixtures = new InMemoryFixtures();
  private final DeployerFixture fixture = fixtures.next();

  @AfterEach
  void close() {
    fixture.close();
    fixtures.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void ofAPlan(int endpoints) {
    deploy(endpoints, 1, false);
    List<Deployment> unchanged = deployments(endpoints, 1, false);
    List<Deployment> changed = deployments(endpoints, 2, false);

    fixture.sageMaker.resetCalls();
    unchanged.forEach(fixture.deployer::plan);
    assertCalls(endpoints, Map.of("DescribeEndpointConfig", 1, "DescribeEndpoint", 1));

    fixture.sageMaker.resetCalls();
    changed.forEach(fixture.deployer::plan);
    assertCalls(endpoints, Map.of("DescribeEndpointConfig", 2, "DescribeEndpoint", 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void ofACreation(int endpoints) {
    deploy(endpoints, 1, false);

    assertFleetCalls(
        endpoints,
        Map.of(
            "DescribeEndpointConfig", 2,
            "CreateEndpointConfig", 1,
            "DescribeEndpoint", 3,
            "CreateEndpoint", 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void ofARepetition(int endpoints) {
    deploy(endpoints, 1, false);

    deploy(endpoints, 1, false);

    Map<String, Long> calls = new TreeMap<>(fixture.sageMaker.calls());
    calls.remove("ListEndpointConfigs");
    assertThat(calls)
        .isEqualTo(
            Map.of("DescribeEndpointConfig", 1L * endpoints, "DescribeEndpoint", 1L * endpoints));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void ofAnUpdate(int endpoints) {
    deploy(endpoints, 1, false);

    deploy(endpoints, 2, false);

    assertFleetCalls(endpoints, update());
  }

  /** The other endpoints of the account were not modified since the configurations were created. */
  @ParameterizedTest
  @CsvSource({"1, false", "100, false", "100, true"})
  void ofAnUpdateWithCleanUpAmongManyEndpoints(int endpoints, boolean isAsync) {
    createOthers();
    fixture.clock.advance(Duration.ofHours(1));
    deploy(endpoints, 1, false);
    fixture.sageMaker.resetCalls();
    List<Deployment> deployments = deployments(endpoints, 2, true);

    assertThat(
            isAsync
                ? asyncDeployer().deployAll(deployments, 1).join()
                : fixture.deployer.deployAll(deployments, 1))
        .allMatch(DeploymentOutcome::isSuccess);

    Map<String, Long> calls = new TreeMap<>();
    calls.put("CreateEndpointConfig", 1L * endpoints);
    calls.put("DescribeEndpointConfig", 2L * endpoints);
    calls.put("DescribeEndpoint", 3L * endpoints);
    calls.put("UpdateEndpoint", 1L * endpoints);
    calls.put("DeleteEndpointConfig", 1L * endpoints);
    calls.put("ListEndpointConfigs", 1L); // each list has one page
    calls.put("ListEndpoints", 2L); // before and after the deletions
    assertThat(fixture.sageMaker.calls()).containsExactlyInAnyOrderEntriesOf(calls);
    assertThat(fixture.sageMaker.endpointConfigs()).hasSize(endpoints + 1);
    assertThat(fixtures.wrongDeletions()).isEmpty();
  }

  private AsyncEndpointDeployer asyncDeployer() {
    return AsyncEndpointDeployer.create(region -> ImmediateAsyncClient.of(fixture.client))
        .withTime(
            fixture.clock,
            time -> {
              fixture.clock.advance(time);
              return CompletableFuture.completedFuture(null);
            });
  }

  private static Map<String, Integer> update() {
    return new TreeMap<>(
        Map.of(
            "DescribeEndpointConfig", 2,
            "CreateEndpointConfig", 1,
            "DescribeEndpoint", 3,
            "UpdateEndpoint", 1));
  }

  /** Several deployments share one list of configurations, which shows that none exists yet. */
  private void assertFleetCalls(int endpoints, Map<String, Integer> forOne) {
    Map<String, Long> expected = new TreeMap<>();
    forOne.forEach((operation, calls) -> expected.put(operation, (long) calls * endpoints));
    if (endpoints > 1) {
      expected.merge("DescribeEndpointConfig", (long) -endpoints, Long::sum);
      expected.put("ListEndpointConfigs", 1L);
    }
    assertThat(new TreeMap<>(fixture.sageMaker.calls())).isEqualTo(expected);
  }

  private void assertCalls(int endpoints, Map<String, Integer> forEach) {
    Map<String, Long> expected = new TreeMap<>();
    forEach.forEach((operation, calls) -> expected.put(operation, (long) calls * endpoints));
    assertThat(new TreeMap<>(fixture.sageMaker.calls())).isEqualTo(expected);
  }

  /** Deploys one endpoint after the other, because each pause advances the common clock. */
  private void deploy(int endpoints, int version, boolean cleanUp) {
    fixture.sageMaker.resetCalls();
    assertThat(fixture.deployer.deployAll(deployments(endpoints, version, cleanUp), 1))
        .allMatch(DeploymentOutcome::isSuccess);
  }

  private static List<Deployment> deployments(int endpoints, int version, boolean cleanUp) {
    return IntStream.range(0, endpoints)
        .mapToObj(
            i ->
                Deployment.builder("churn-" + i, config("churn-" + i + "-", "m-" + version))
                    .region(Region.US_EAST_1)
                    .pollInterval(Duration.ofMinutes(10))
                    .cleanUp(cleanUp)
                    .build())
        .toList();
  }

  private void createOthers() {
    EndpointConfig config = config("other-", "m");
    fixture.client.createEndpointConfig(config.toRequest());
    for (int i = 0; i < OTHER_ENDPOINTS; i++) {
      String name = "other-" + i;
      fixture.client.createEndpoint(
          r -> r.endpointName(name).endpointConfigName(config.endpointConfigName()));
    }
  }

  private static EndpointConfig config(String prefix, String model) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix(prefix)
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName(model)
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(1))
        .build();
  }
}
