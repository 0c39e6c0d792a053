package dev.endpointdsl.deploy;

import dev.endpointdsl.testkit.InMemoryHttpClient;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.ServerState;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Creates fixtures one after the other that need no sockets and share one client, whose creation
 * takes longer than a deployment.
 */
final class InMemoryFixtures implements AutoCloseable {

  private final InMemoryHttpClient transport = new InMemoryHttpClient();
  private final List<String> wrongDeletions = new ArrayList<>();
  private final SageMakerClient client =
      DeployerFixture.withoutRetries(SageMakerClient.builder())
          .credentialsProvider(AnonymousCredentialsProvider.create()) // saves the time for signing
          .endpointOverride(URI.create("http://127.0.0.1"))
          .httpClient(transport)
          .build();

  /** Returns the next fixture, which replaces the current one. */
  DeployerFixture next() {
    return next(options -> options);
  }

  /** Returns the next fixture with options of the control plane. */
  DeployerFixture next(UnaryOperator<LocalSageMakerBuilder> options) {
    return new DeployerFixture(
        builder -> options.apply(builder.withoutSockets()), this::connect, false);
  }

  /** Returns the configurations that a client asked to delete while an endpoint used them. */
  List<String> wrongDeletions() {
    return List.copyOf(wrongDeletions);
  }

  private SageMakerClient connect(LocalSageMaker server) {
    transport.connectTo(server);
    ServerState state = server.state();
    wrongDeletions.clear();
    transport.watch(request -> check(state, request));
    return client;
  }

  private void check(ServerState state, ReceivedRequest request) {
    if (request.operation().equals("DeleteEndpointConfig")) {
      state.configsInUse().stream()
          .filter(used -> request.text().contains('"' + used + '"'))
          .forEach(wrongDeletions::add);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
