package dev.endpointdsl.testkit;

import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** The client of one server, made when it is first asked for: loading the SDK takes long. */
final class LocalClient implements AutoCloseable {

  private final Supplier<URI> endpoint;
  private final String region;
  private @Nullable SageMakerClient client;
  private boolean closed;

  LocalClient(Supplier<URI> endpoint, String region) {
    this.endpoint = endpoint;
    this.region = region;
  }

  synchronized SageMakerClient get() {
    if (closed) {
      throw new IllegalStateException("LocalSageMaker is closed, and its client with it");
    }
    if (client == null) {
      client = create();
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

  private SageMakerClient create() {
    return SageMakerClient.builder()
        .endpointOverride(endpoint.get())
        .region(Region.of(region))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder().proxyConfiguration(noProxy()))
        .build();
  }

  /** A proxy of the environment would look for 127.0.0.1 on its own machine. */
  private static ProxyConfiguration noProxy() {
    return ProxyConfiguration.builder()
        .useSystemPropertyValues(false)
        .useEnvironmentVariablesValues(false)
        .build();
  }
}
