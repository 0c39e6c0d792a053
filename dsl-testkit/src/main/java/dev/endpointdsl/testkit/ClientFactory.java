package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import java.net.URI;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerBaseClientBuilder;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * Creates SDK clients of one server.
 *
 * @param endpoint returns the URL of the server
 * @param region the Region of the server
 * @param credentials the credentials, which the server does not check
 * @param http creates an HTTP client for each SDK client, which closes it
 */
record ClientFactory(
    Supplier<URI> endpoint,
    String region,
    AwsCredentialsProvider credentials,
    Supplier<SdkHttpClient> http) {

  /** The SDK requires a URL; the reserved top-level domain ensures that no host has this one. */
  private static final URI NO_HOST = URI.create("http://in-memory.invalid");

  /** Returns the factory of clients that call a server at a URL. */
  static ClientFactory overHttp(Supplier<URI> endpoint, String region) {
    return new ClientFactory(
        endpoint,
        region,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")),
        () -> UrlConnectionHttpClient.builder().proxyConfiguration(noProxy()).build());
  }

  /** Returns the factory of clients that call a server without sockets; they sign nothing. */
  static ClientFactory inMemory(AwsJsonProtocol protocol, String region) {
    return new ClientFactory(
        () -> NO_HOST,
        region,
        AnonymousCredentialsProvider.create(),
        () -> new InMemoryHttpClient(protocol));
  }

  SageMakerClient client() {
    return configured(SageMakerClient.builder()).httpClientBuilder(defaults -> http.get()).build();
  }

  SageMakerAsyncClient asyncClient() {
    return configured(SageMakerAsyncClient.builder())
        .httpClientBuilder(defaults -> new ThreadedAsyncHttpClient(http.get()))
        .build();
  }

  private <B extends SageMakerBaseClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .endpointOverride(endpoint.get())
        .region(Region.of(region))
        .credentialsProvider(credentials);
  }

  /** A proxy of the environment would look for 127.0.0.1 on its own machine. */
  private static ProxyConfiguration noProxy() {
    return ProxyConfiguration.builder()
        .useSystemPropertyValues(false)
        .useEnvironmentVariablesValues(false)
        .build();
  }
}
