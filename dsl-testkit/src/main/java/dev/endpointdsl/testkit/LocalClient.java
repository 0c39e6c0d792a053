package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** The SDK client of one server, created on first use because loading the SDK takes long. */
final class LocalClient implements AutoCloseable {

  /** The SDK requires a URL; the reserved top-level domain ensures that no host has this one. */
  private static final URI NO_HOST = URI.create("http://in-memory.invalid");

  private final Supplier<SageMakerClient> factory;
  private @Nullable SageMakerClient client;
  private boolean closed;

  private LocalClient(Supplier<SageMakerClient> factory) {
    this.factory = factory;
  }

  /** Creates the client of a server that listens at a URL. */
  static LocalClient overHttp(Supplier<URI> endpoint, String region) {
    return new LocalClient(
        () ->
            SageMakerClient.builder()
                .endpointOverride(endpoint.get())
                .region(Region.of(region))
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder().proxyConfiguration(noProxy()))
                .build());
  }

  /** Creates the client that calls a server in the calling thread; it signs nothing. */
  static LocalClient inMemory(AwsJsonProtocol protocol, String region) {
    return new LocalClient(
        () ->
            SageMakerClient.builder()
                .endpointOverride(NO_HOST)
                .region(Region.of(region))
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(new InMemoryHttpClient(protocol))
                .build());
  }

  synchronized SageMakerClient get() {
    if (closed) {
      throw new IllegalStateException("LocalSageMaker is closed, and its clients with it");
    }
    if (client == null) {
      client = factory.get();
    }
    return client;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (client != null) {
      client.close();
    }
  }

  /** A proxy of the environment would look for 127.0.0.1 on its own machine. */
  private static ProxyConfiguration noProxy() {
    return ProxyConfiguration.builder()
        .useSystemPropertyValues(false)
        .useEnvironmentVariablesValues(false)
        .build();
  }
}
