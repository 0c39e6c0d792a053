package dev.endpointdsl.deploy;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.TestClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClientBuilder;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/**
 * A control plane and a deployer with a common clock, which only the pauses of the deployer
 * advance. The client does not retry, so that each fault reaches the deployer.
 */
final class DeployerFixture implements AutoCloseable {

  static final String ENDPOINT = "churn";

  private static final Set<String> WRITES =
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

  DeployerFixture(UnaryOperator<LocalSageMakerBuilder> options) {
    this(options, server -> client(server.endpoint()), true);
  }

  /**
   * Creates a fixture.
   *
   * @param options sets options of the control plane
   * @param clients returns the client for the control plane
   * @param ownsClient whether the fixture closes the client
   */
  DeployerFixture(
      UnaryOperator<LocalSageMakerBuilder> options,
      Function<LocalSageMaker, SageMakerClient> clients,
      boolean ownsClient) {
    sageMaker =
        options
            .apply(
                LocalSageMaker.builder()
                    .lenient(true)
                    .clock(clock)
                    .creationTakes(Duration.ofMinutes(5))
                    .updateTakes(Duration.ofMinutes(5))
                    .deletionTakes(Duration.ofMinutes(1)))
            .start();
    client = clients.apply(sageMaker);
    this.ownsClient = ownsClient;
    deployer = deployer(client);
  }

  private static SageMakerClient client(URI endpoint) {
    return withoutRetries(SageMakerClient.builder())
        .endpointOverride(endpoint)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }

  /** Returns an asynchronous client without retries, which the caller closes. */
  SageMakerAsyncClient asyncClient() {
    return SageMakerAsyncClient.builder()
        .endpointOverride(sageMaker.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .build();
  }

  /** Sets the Region and disables retries. */
  static SageMakerClientBuilder withoutRetries(SageMakerClientBuilder client) {
    return client
        .region(Region.US_EAST_1)
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()));
  }

  /** Returns a deployer with another client and the same clock. */
  EndpointDeployer deployer(SageMakerClient other) {
    return EndpointDeployer.create(other).withTime(clock, clock::advance);
  }

  /** Returns a configuration whose name ends in the hash of its content. */
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

  /** Returns the number of calls by operation, for the operations that write and were called. */
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
