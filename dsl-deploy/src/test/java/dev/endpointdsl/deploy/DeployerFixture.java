package dev.endpointdsl.deploy;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.InMemoryHttpClient;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.ServerState;
import dev.endpointdsl.testkit.TestClock;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClientBuilder;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/**
 * A control plane and a deployer whose time passes only where the deployer waits. Its client does
 * not retry, so that every fault reaches the deployer.
 */
final class DeployerFixture implements AutoCloseable {

  static final String ENDPOINT = "churn";
  static final Set<String> WRITES =
      Set.of(
          "CreateEndpointConfig",
          "DeleteEndpointConfig",
          "CreateEndpoint",
          "UpdateEndpoint",
          "DeleteEndpoint",
          "AddTags",
          "DeleteTags");

  final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  final LocalSageMaker sageMaker;
  final SageMakerClient client;
  final EndpointDeployer deployer;

  private final boolean ownsClient;

  DeployerFixture() {
    this(server -> server);
  }

  DeployerFixture(UnaryOperator<LocalSageMakerBuilder> server) {
    this(server, local -> client(local.endpoint()), true);
  }

  private DeployerFixture(
      UnaryOperator<LocalSageMakerBuilder> server,
      Function<LocalSageMaker, SageMakerClient> clients,
      boolean ownsClient) {
    sageMaker =
        server
            .apply(
                LocalSageMaker.builder()
                    .clock(clock)
                    .creationTakes(Duration.ofMinutes(5))
                    .updateTakes(Duration.ofMinutes(5))
                    .deletionTakes(Duration.ofMinutes(1)))
            .start();
    client = clients.apply(sageMaker);
    this.ownsClient = ownsClient;
    deployer = deployer(client);
  }

  /** Many stages one after the other, without sockets, and with one client for all of them. */
  static final class Tour implements AutoCloseable {

    private final InMemoryHttpClient transport = new InMemoryHttpClient();
    private final List<String> wrongDeletions = new ArrayList<>();
    private final SageMakerClient client =
        settings(SageMakerClient.builder())
            .credentialsProvider(AnonymousCredentialsProvider.create()) // signing takes long
            .endpointOverride(URI.create("http://127.0.0.1"))
            .httpClient(transport)
            .build();

    /** Deletions that were asked for of what an endpoint ran in that moment. */
    List<String> wrongDeletions() {
      return List.copyOf(wrongDeletions);
    }

    private void note(ServerState truth, ReceivedRequest request) {
      if (request.operation().equals("DeleteEndpointConfig")) {
        truth.configsInUse().stream()
            .filter(used -> request.text().contains('"' + used + '"'))
            .forEach(wrongDeletions::add);
      }
    }

    /** The next stage, in the place of the one before. */
    DeployerFixture next() {
      return new DeployerFixture(LocalSageMakerBuilder::withoutSockets, this::clientOf, false);
    }

    private SageMakerClient clientOf(LocalSageMaker server) {
      transport.connectTo(server);
      ServerState truth = server.state();
      wrongDeletions.clear();
      transport.watch(request -> note(truth, request));
      return client;
    }

    @Override
    public void close() {
      client.close();
    }
  }

  private static SageMakerClient client(URI endpoint) {
    return settings(SageMakerClient.builder())
        .endpointOverride(endpoint)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  private static SageMakerClientBuilder settings(SageMakerClientBuilder client) {
    return client
        .region(Region.US_EAST_1)
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()));
  }

  /** A deployer with another client, in the same time. */
  EndpointDeployer deployer(SageMakerClient other) {
    return EndpointDeployer.create(other).withTime(clock, clock::advance);
  }

  /** A configuration named by its content. */
  static EndpointConfig config(String model, int instances) {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName(model)
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(instances))
        .build();
  }

  static EndpointConfig config(String model) {
    return config(model, 2);
  }

  DeploymentResult deploy(EndpointConfig config) {
    return deployer.deploy(Deployment.of(ENDPOINT, config));
  }

  DescribeEndpointResponse describe() {
    return client.describeEndpoint(r -> r.endpointName(ENDPOINT));
  }

  @Nullable String live() {
    return describe().endpointConfigName();
  }

  /** How often operations that write were called, without those that were not. */
  Map<String, Long> writes() {
    Map<String, Long> writes = new TreeMap<>(sageMaker.calls());
    writes.keySet().retainAll(WRITES);
    return writes;
  }

  @Override
  public void close() {
    if (ownsClient) {
      client.close();
    }
    sageMaker.close();
  }
}
