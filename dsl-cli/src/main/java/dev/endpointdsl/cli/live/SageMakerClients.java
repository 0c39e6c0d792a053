package dev.endpointdsl.cli.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** The clients of a command, one for each Region, created when they are used. */
public final class SageMakerClients implements AutoCloseable {

  /** The timeouts that the SDK's client has. */
  private static final int CONNECT_MILLIS = 2_000;

  private static final int READ_MILLIS = 30_000;

  private final LiveOptions options;
  private final ScalingServiceClients scaling;
  private final Map<Region, SageMakerClient> clients = new ConcurrentHashMap<>();

  SageMakerClients(LiveOptions options) {
    this.options = options;
    this.scaling = new ScalingServiceClients(this, options);
  }

  /** Returns the clients of the services that scale. */
  public ScalingServiceClients scaling() {
    return scaling;
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
    return build(SageMakerClient.builder(), region, options.endpointUrl());
  }

  /** Returns a client with the options of the command. */
  <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C build(
      B builder, Region region, Optional<URI> url) {
    builder.region(region).credentialsProvider(credentials());
    if (url.filter(LiveOptions::isLoopback).isPresent()) {
      builder.httpClient(UrlConnectionHttpClient.create(SageMakerClients::loopback));
    } else {
      builder.httpClientBuilder(UrlConnectionHttpClient.builder());
    }
    url.ifPresent(builder::endpointOverride);
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

  /**
   * Opens a connection to this machine: without a proxy, which would look for a loopback address on
   * its own machine, and without the SSL context that the client of the SDK creates in any case,
   * which takes a process longer than its calls.
   */
  private static HttpURLConnection loopback(URI uri) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(READ_MILLIS);
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    scaling.close();
    clients.values().forEach(SageMakerClient::close);
  }
}
