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
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * A SageMaker control plane on loopback, for tests and experiments without an AWS account.
 *
 * <pre>{@code
 * try (LocalSageMaker sageMaker = LocalSageMaker.start()) {
 *   sageMaker.client().createEndpointConfig(config.toRequest());
 * }
 * }</pre>
 *
 * <p>It implements the service's protocol (AWS JSON 1.1) for the operations that create, describe,
 * list and delete endpoint configurations and endpoints; UpdateEndpoint and
 * UpdateEndpointWeightsAndCapacities; CreateModel, DescribeModel and DeleteModel; AddTags, ListTags
 * and DeleteTags. It stores requests unchanged, so that Describe returns the digits and characters
 * that were sent. It refuses what the service refuses, with the service's errors, and with its
 * messages where these are known. Unlike the service, it refuses unknown members, because in a test
 * they are mistakes.
 *
 * <p>Names that differ only in case are the same name, because the ARN, which identifies a
 * resource, is in lower case. Requests are not authenticated. Any number of clients can use a
 * server concurrently, and all methods can be called from any thread. A server that is not closed
 * keeps the program running.
 */
public final class LocalSageMaker implements AutoCloseable {

  private final ServerComponents components;
  private final Transport transport;
  private final LocalClient client;
  private final LocalClient inMemoryClient;

  LocalSageMaker(ServerComponents components, Transport transport, String region) {
    this.components = components;
    this.transport = transport;
    this.inMemoryClient = LocalClient.inMemory(components.protocol(), region);
    this.client =
        transport.equals(Transport.NONE)
            ? inMemoryClient
            : LocalClient.overHttp(transport::endpoint, region);
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

  /** Returns the newest 10,000 requests that the server received, the oldest first. */
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

  /**
   * Closes the clients and stops the server. Requests in flight have up to five seconds to finish.
   */
  @Override
  public void close() {
    client.close();
    inMemoryClient.close();
    transport.close();
    components.stateStore().save();
  }

  private static <R extends Resource<R>> List<String> names(ResourceStore<R> store) {
    return store.all().stream().map(Resource::name).toList();
  }
}
