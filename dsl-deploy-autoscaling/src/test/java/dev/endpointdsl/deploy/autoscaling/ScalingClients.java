package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.testkit.InMemoryHttpClient;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.ServerState;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Clients that do not retry, for one server after the other. */
final class ScalingClients implements AutoCloseable {

  private final InMemoryHttpClient transport = new InMemoryHttpClient();
  private final List<String> wrongDeletions = new ArrayList<>();
  final SageMakerClient sageMaker = build(SageMakerClient.builder());
  final ApplicationAutoScalingClient autoScaling = build(ApplicationAutoScalingClient.builder());
  final CloudWatchClient cloudWatch = build(CloudWatchClient.builder());

  private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C build(B builder) {
    return builder
        .endpointOverride(URI.create("http://127.0.0.1"))
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .httpClient(transport)
        .build();
  }

  void connectTo(LocalSageMaker server) {
    transport.connectTo(server);
    ServerState state = server.state();
    wrongDeletions.clear();
    transport.watch(request -> check(state, request));
  }

  /** Returns the configurations and models that a client asked to delete while they were used. */
  List<String> wrongDeletions() {
    return List.copyOf(wrongDeletions);
  }

  private void check(ServerState state, ReceivedRequest request) {
    Set<String> used =
        switch (request.operation()) {
          case "DeleteEndpointConfig" -> state.configsInUse();
          case "DeleteModel" -> state.modelsInUse();
          default -> Set.of();
        };
    used.stream()
        .filter(name -> request.text().contains('"' + name + '"'))
        .forEach(wrongDeletions::add);
  }

  @Override
  public void close() {
    sageMaker.close();
    autoScaling.close();
    cloudWatch.close();
  }
}
