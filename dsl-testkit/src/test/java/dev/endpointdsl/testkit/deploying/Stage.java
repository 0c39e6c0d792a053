package dev.endpointdsl.testkit.deploying;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.runtime.Deployment;
import dev.endpointdsl.runtime.DeploymentResult;
import dev.endpointdsl.runtime.EndpointDeployer;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;

/**
 * A control plane and a deployer whose time passes only where the deployer waits. Its client does
 * not retry, so that every fault reaches the deployer.
 */
final class Stage implements AutoCloseable {

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

  Stage() {
    this(server -> server);
  }

  Stage(UnaryOperator<LocalSageMaker.Builder> server) {
    sageMaker =
        server
            .apply(
                LocalSageMaker.builder()
                    .clock(clock)
                    .creationTakes(Duration.ofMinutes(5))
                    .updateTakes(Duration.ofMinutes(5))
                    .deletionTakes(Duration.ofMinutes(1)))
            .start();
    client =
        SageMakerClient.builder()
            .endpointOverride(sageMaker.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();
    deployer = deployer(client);
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
    client.close();
    sageMaker.close();
  }
}
