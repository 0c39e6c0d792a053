package dev.endpointdsl.cli.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClientBuilder;

/** The clients of a command, one for each Region, created when they are used. */
public final class SageMakerClients implements AutoCloseable {

  private final LiveOptions options;
  private final Map<Region, SageMakerClient> clients = new ConcurrentHashMap<>();

  SageMakerClients(LiveOptions options) {
    this.options = options;
  }

  /** Returns the client for the Region of the command. */
  public SageMakerClient client() {
    return in(region());
  }

  /** Returns the client for a Region, the same one each time. */
  public SageMakerClient in(Region region) {
    return clients.computeIfAbsent(region, this::create);
  }

  /**
   * Returns the Region of the command: the one of its options, of the environment or of the
   * profile.
   *
   * @throws software.amazon.awssdk.core.exception.SdkClientException if there is none
   */
  public Region region() {
    if (options.region().isPresent()) {
      return Region.of(options.region().get());
    }
    if (options.isLoopback()) {
      return Region.US_EAST_1;
    }
    DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
    options.profile().ifPresent(chain::profileName);
    return chain.build().getRegion();
  }

  private SageMakerClient create(Region region) {
    SageMakerClientBuilder builder =
        SageMakerClient.builder()
            .region(region)
            .credentialsProvider(credentials())
            .httpClientBuilder(http());
    options.endpointUrl().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private AwsCredentialsProvider credentials() {
    if (options.profile().isPresent()) {
      return ProfileCredentialsProvider.create(options.profile().get());
    }
    if (options.hasKeys()) {
      return EnvironmentVariableCredentialsProvider.create();
    }
    return options.isLoopback()
        ? StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))
        : DefaultCredentialsProvider.builder().build();
  }

  /** Returns the HTTP client; a proxy would look for a loopback address on its own machine. */
  private UrlConnectionHttpClient.Builder http() {
    UrlConnectionHttpClient.Builder http = UrlConnectionHttpClient.builder();
    return options.isLoopback()
        ? http.proxyConfiguration(
            ProxyConfiguration.builder()
                .useSystemPropertyValues(false)
                .useEnvironmentVariablesValues(false)
                .build())
        : http;
  }

  @Override
  public void close() {
    clients.values().forEach(SageMakerClient::close);
  }
}
