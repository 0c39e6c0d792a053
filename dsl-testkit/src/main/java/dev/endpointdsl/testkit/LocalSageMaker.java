package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.internal.http.Transport;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.ResourceStore;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * A SageMaker control plane on loopback, for tests and experiments without an AWS account.
 * <!-- source of accepted/Testing.java -->
 *
 * <pre>{@code
 * try (LocalSageMaker sageMaker = LocalSageMaker.start()) {
 *   sageMaker.client().createModel(r -> r.modelName("churn-xgb-7"));
 *   sageMaker.client().createEndpointConfig(config.toRequest());
 *   assertThat(sageMaker.endpointConfigs()).containsExactly("churn-2026-11");
 *   assertThat(sageMaker.lastRequestBody("CreateEndpointConfig")).isEqualTo(config.toJson());
 * }
 * }</pre>
 *
 * <p>It implements the service's protocol (AWS JSON 1.1) for the operations that create, describe,
 * list and delete endpoint configurations and endpoints; UpdateEndpoint and
 * UpdateEndpointWeightsAndCapacities; CreateModel, DescribeModel and DeleteModel; AddTags, ListTags
 * and DeleteTags; the operations of Application Auto Scaling; and InvokeEndpoint of the SageMaker
 * runtime, answered by {@link LocalSageMakerBuilder#answerInvocations}. It stores requests
 * unchanged, so that Describe returns the digits and characters that were sent. It refuses what the
 * service refuses, with the service's errors, and with its messages where these are known. Unlike
 * the service, it refuses unknown members, because in a test they are mistakes.
 *
 * <p>Names that differ only in case are the same name, because the ARN, which identifies a
 * resource, is in lower case. Requests are not authenticated. Any number of clients can use a
 * server concurrently, and all methods can be called from any thread. A server that is not closed
 * keeps the program running.
 */
public final class LocalSageMaker implements AutoCloseable {

  private final ServerComponents components;
  private final Transport transport;
  private final LocalClient<SageMakerClient> client;
  private final LocalClient<SageMakerClient> inMemoryClient;
  private final LocalClient<SageMakerAsyncClient> asyncClient;
  private final AtomicBoolean closed = new AtomicBoolean();

  LocalSageMaker(ServerComponents components, Transport transport, String region) {
    this.components = components;
    this.transport = transport;
    boolean hasSockets = !transport.equals(Transport.NONE);
    ClientFactory inMemory = ClientFactory.inMemory(components.protocol(), region);
    ClientFactory clients =
        hasSockets ? ClientFactory.overHttp(transport::endpoint, region) : inMemory;
    this.inMemoryClient = new LocalClient<>(inMemory::client);
    this.client = hasSockets ? new LocalClient<>(clients::client) : inMemoryClient;
    this.asyncClient = new LocalClient<>(clients::asyncClient);
  }

  /**
   * Starts a server with the defaults of {@link #builder()}.
   *
   * @throws java.io.UncheckedIOException if there is no free port
   */
  public static LocalSageMaker start() {
    return builder().start();
  }

  /** Creates a builder of a server whose options differ from the defaults. */
  public static LocalSageMakerBuilder builder() {
    return new LocalSageMakerBuilder();
  }

  /**
   * Returns the URL of the server: {@code http://127.0.0.1:} and its port.
   *
   * @throws IllegalStateException if the server was built {@linkplain
   *     LocalSageMakerBuilder#withoutSockets() without sockets}
   */
  public URI endpoint() {
    return transport.endpoint();
  }

  /**
   * Returns a client of this server, with the server's Region and dummy credentials. Every call
   * returns the same client, which is closed with the server. For a server without sockets, it is
   * the {@link #inMemoryClient()}.
   *
   * @throws IllegalStateException if the server is closed
   */
  public SageMakerClient client() {
    return client.get();
  }

  /**
   * Returns an asynchronous client of this server, with the server's Region and dummy credentials.
   * It needs neither Netty nor another asynchronous HTTP client on the class path. Every call
   * returns the same client, which is closed with the server.
   *
   * @throws IllegalStateException if the server is closed
   */
  public SageMakerAsyncClient asyncClient() {
    return asyncClient.get();
  }

  /**
   * Returns a client that calls this server in the calling thread, without sockets: an {@link
   * InMemoryHttpClient} carries its requests. Every call returns the same client, which is closed
   * with the server.
   *
   * @throws IllegalStateException if the server is closed
   */
  public SageMakerClient inMemoryClient() {
    return inMemoryClient.get();
  }

  /** Returns what answers requests, for {@link InMemoryHttpClient}. */
  AwsJsonProtocol protocol() {
    return components.protocol();
  }

  /**
   * Returns the newest requests that the server received, the oldest first: at most 10,000, whose
   * bodies have at most 16 MiB together.
   */
  public List<ReceivedRequest> requests() {
    return components.log().all();
  }

  /**
   * Returns the body of the last request for an operation, unchanged.
   *
   * @param operation the operation, such as {@code CreateEndpointConfig}
   * @throws NoSuchElementException if the server received no such request
   */
  public String lastRequestBody(String operation) {
    return components.log().last(operation).text();
  }

  /**
   * Returns the number of calls for an operation, including those that were refused.
   *
   * @param operation the operation, such as {@code CreateEndpoint}; 0 if the server does not know
   *     it
   */
  public long calls(String operation) {
    return components.counts().of(operation);
  }

  /**
   * Returns the number of invocations of an endpoint that reached a model, by variant, or by
   * inference component where the requests name one.
   */
  public Map<String, Long> invocations(String endpoint) {
    return components.invocations().of(endpoint);
  }

  /** Returns the number of calls for each operation that was called, by name of the operation. */
  public Map<String, Long> calls() {
    return components.counts().all();
  }

  /** Sets the numbers of calls to 0. {@link #requests()} does not change. */
  public void resetCalls() {
    components.counts().reset();
  }

  /** Returns the faults of this server, to which a test adds its own. */
  public Faults faults() {
    return components.faults();
  }

  /**
   * Registers a variant with Application Auto Scaling. It is a short form of the operation
   * RegisterScalableTarget, which this server has too: UpdateEndpoint then refuses to remove the
   * variant or to change its instance type. Deleting the endpoint deregisters its variants.
   *
   * @param endpoint the name of the endpoint, which need not exist
   * @param variant the name of the variant
   */
  public void registerScalableTarget(String endpoint, String variant) {
    components.account().scalableTargets().register(endpoint, variant);
  }

  /**
   * Deregisters a variant, as DeregisterScalableTarget of Application Auto Scaling does.
   *
   * @param endpoint the name of the endpoint
   * @param variant the name of the variant
   * @throws NoSuchElementException if the variant is not registered
   */
  public void deregisterScalableTarget(String endpoint, String variant) {
    if (!components.account().scalableTargets().deregister(endpoint, variant)) {
      throw new NoSuchElementException(
          "the variant " + variant + " of the endpoint " + endpoint + " is not registered");
    }
  }

  /** Returns the state of the server as it is, regardless of stale reads. */
  public ServerState state() {
    return new ServerState(components.account());
  }

  /** Returns the names of the endpoint configurations, the oldest first. */
  public List<String> endpointConfigs() {
    return names(components.account().configs());
  }

  /** Returns the names of the endpoints in any status, the oldest first. */
  public List<String> endpoints() {
    return names(components.account().endpoints());
  }

  /** Returns the names of the models, the oldest first. */
  public List<String> models() {
    return names(components.account().models());
  }

  /** Returns the names of the inference components that exist, the oldest first. */
  public List<String> inferenceComponents() {
    return names(components.account().components());
  }

  /**
   * Closes the clients and stops the server. Requests in flight have up to five seconds to finish.
   */
  @Override
  public void close() {
    client.close();
    inMemoryClient.close();
    asyncClient.close();
    transport.close();
    if (!closed.getAndSet(true)) {
      components.stateStore().close();
    }
  }

  private static <R extends Resource<R>> List<String> names(ResourceStore<R> store) {
    return store.all().stream().map(Resource::name).toList();
  }
}
