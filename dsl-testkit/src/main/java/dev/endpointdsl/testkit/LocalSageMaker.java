package dev.endpointdsl.testkit;

import dev.endpointdsl.Rule;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.http.HttpTransport;
import dev.endpointdsl.testkit.internal.http.Transport;
import dev.endpointdsl.testkit.internal.protocol.AwsJsonProtocol;
import dev.endpointdsl.testkit.internal.request.EndpointConfigValidator;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.request.RequestValidator;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Arns;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.ResourceStore;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * A SageMaker control plane on loopback, for trying and testing without an account.
 *
 * <pre>{@code
 * try (LocalSageMaker sageMaker = LocalSageMaker.start()) {
 *   sageMaker.client().createEndpointConfig(config.toRequest());
 * }
 * }</pre>
 *
 * <p>It speaks the service's protocol (AWS JSON 1.1) and knows the operations that create,
 * describe, list and delete endpoint configurations and endpoints; UpdateEndpoint and
 * UpdateEndpointWeightsAndCapacities; CreateModel, DescribeModel and DeleteModel; AddTags, ListTags
 * and DeleteTags. A request is kept exactly as it came, so that what is described has the digits
 * and the characters that were sent. What the service refuses is refused with its errors, and in
 * its words where they are known. It is stricter than the service about members it does not know:
 * they are refused, because in a test they are mistakes.
 *
 * <p>Names that differ in case only are the same name, as the ARN, which identifies a
 * configuration, is in lower case. Requests are not authenticated. Many clients may use it at once,
 * and all methods may be called from any thread. A server that is not closed keeps the program
 * running.
 */
public final class LocalSageMaker implements AutoCloseable {

  private final ServerComponents parts;
  private final Transport front;
  private final LocalClient client;

  private LocalSageMaker(ServerComponents parts, Transport front, LocalClient client) {
    this.parts = parts;
    this.front = front;
    this.client = client;
  }

  /**
   * Starts a server with the defaults of {@link #builder()}.
   *
   * @throws java.io.UncheckedIOException if there is no free port
   */
  public static LocalSageMaker start() {
    return builder().start();
  }

  /** Begins a server that differs from the default. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where the server listens: {@code http://127.0.0.1:} and a port that was free. */
  public URI endpoint() {
    return front.endpoint();
  }

  /**
   * A client that talks to this server, with the server's region and dummy credentials. It is
   * always the same one, and is closed with the server.
   *
   * @throws IllegalStateException if the server is closed
   */
  public SageMakerClient client() {
    return client.get();
  }

  /** What answers requests, for tests that do without sockets. */
  AwsJsonProtocol protocol() {
    return parts.protocol();
  }

  /** What exists, for tests that want to know without asking. */
  Account account() {
    return parts.account();
  }

  /** The requests that arrived for any operation, the oldest first: the newest 10,000 of them. */
  public List<ReceivedRequest> requests() {
    return parts.log().all();
  }

  /**
   * The body of the last request for an operation, as it came.
   *
   * @param operation such as {@code CreateEndpointConfig}
   * @throws java.util.NoSuchElementException if none arrived
   */
  public String lastRequestBody(String operation) {
    return parts.log().last(operation).text();
  }

  /**
   * How often an operation was called, whether the call was then carried out or not.
   *
   * @param operation such as {@code CreateEndpoint}; one that the server does not know has none
   */
  public long calls(String operation) {
    return parts.counts().of(operation);
  }

  /** How often each operation was called that was called at all, by name. */
  public Map<String, Long> calls() {
    return parts.counts().all();
  }

  /** Begins to count calls anew; {@link #requests()} is not touched. */
  public void resetCalls() {
    parts.counts().reset();
  }

  /** What is to go wrong. */
  public Faults faults() {
    return parts.faults();
  }

  /** The names of the configurations that exist, the oldest first. */
  public List<String> endpointConfigs() {
    return names(parts.account().configs());
  }

  /** The names of the endpoints that exist, in whatever status, the oldest first. */
  public List<String> endpoints() {
    return names(parts.account().endpoints());
  }

  /** The names of the models that exist, the oldest first. */
  public List<String> models() {
    return names(parts.account().models());
  }

  /** Closes the client, lets requests under way finish for up to five seconds, and stops. */
  @Override
  public void close() {
    client.close();
    front.close();
    parts.keeper().save();
  }

  private static <R extends Resource<R>> List<String> names(ResourceStore<R> store) {
    return store.all().stream().map(Resource::name).toList();
  }

  /** How a server is to be. */
  public static final class Builder {

    private static final int MIB = 1 << 20;

    private final Set<Rule> accepted = new HashSet<>();
    private RequestValidator validator = new EndpointConfigValidator();
    private boolean closedEnums;
    private int maxBodyBytes = 4 * MIB;
    private int pageSize = Integer.MAX_VALUE;
    private Arns arns = new Arns("us-east-1", "123456789012");
    private boolean requiredModels;
    private boolean fillsDefaults;
    private TransitionTimings pace = TransitionTimings.DEFAULT;
    private int port;
    private @Nullable Path file;
    private boolean listens = true;

    private Builder() {}

    /**
     * Whether to refuse a text that is none of its enum's known values. The service of today does;
     * but a value newer than the model is legal, so that the default is {@code false}.
     */
    public Builder closedEnums(boolean closed) {
      this.closedEnums = closed;
      return this;
    }

    /** Lets violations of these rules through, as for a rule that a configuration suppresses. */
    public Builder accept(Rule... rules) {
      accepted.addAll(List.of(rules));
      return this;
    }

    /**
     * The largest body that is taken, in bytes. The default is 4 MiB.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxBodyBytes(int bytes) {
      this.maxBodyBytes = OptionCheck.positive("maxBodyBytes", bytes);
      return this;
    }

    /**
     * The most entries that one page of a list holds, whatever {@code MaxResults} asks for. A small
     * one makes clients turn pages. The default is no limit but {@code MaxResults}, which is 10 for
     * configurations and endpoints and 50 for tags if it is not given.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder pageSize(int entries) {
      this.pageSize = OptionCheck.positive("pageSize", entries);
      return this;
    }

    /**
     * The region in ARNs and of the client. The default is {@code us-east-1}.
     *
     * @throws IllegalArgumentException if it cannot stand in an ARN
     */
    public Builder region(String region) {
      this.arns = new Arns(region, arns.accountId());
      return this;
    }

    /**
     * The account in ARNs. The default is {@code 123456789012}.
     *
     * @throws IllegalArgumentException if it is not 12 digits
     */
    public Builder accountId(String accountId) {
      this.arns = new Arns(arns.region(), accountId);
      return this;
    }

    /**
     * Whether the models that a configuration names have to exist, so that CreateEndpointConfig,
     * CreateEndpoint and UpdateEndpoint refuse it otherwise. The default is {@code false}.
     */
    public Builder requireModels(boolean required) {
      this.requiredModels = required;
      return this;
    }

    /**
     * Whether DescribeEndpointConfig tells what was left out and has a default, as the service
     * does: {@code InitialVariantWeight} and {@code EnableNetworkIsolation}. The default is {@code
     * false}: what is described is what was sent.
     */
    public Builder fillDefaults(boolean fills) {
      this.fillsDefaults = fills;
      return this;
    }

    /**
     * What tells the server the time: a {@link TestClock} decides when endpoints change their
     * status. The default is the system's clock.
     */
    public Builder clock(Clock clock) {
      this.pace = pace.withClock(clock);
      return this;
    }

    /**
     * How long an endpoint is {@code Creating}. The default is half a second; zero makes it be in
     * service when it is first described.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder creationTakes(Duration time) {
      this.pace = pace.withCreation(time);
      return this;
    }

    /**
     * How long an endpoint is {@code Updating}; when it rolls back, half of the time it is {@code
     * RollingBack}. The default is half a second.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder updateTakes(Duration time) {
      this.pace = pace.withUpdate(time);
      return this;
    }

    /**
     * How long an endpoint is {@code Deleting}. The default is half a second.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder deletionTakes(Duration time) {
      this.pace = pace.withDeletion(time);
      return this;
    }

    /**
     * The port to listen at. The default is 0: any that is free.
     *
     * @throws IllegalArgumentException if it is not 0 to 65535
     */
    public Builder port(int number) {
      this.port = OptionCheck.port(number);
      return this;
    }

    /**
     * Keeps configurations, models, endpoints and their tags in a file, from which the next server
     * takes them: what was under way goes on as if time had passed. Only one server at a time may
     * use it. The default is to keep nothing.
     */
    public Builder keepIn(Path file) {
      this.file = file;
      return this;
    }

    public Builder validator(RequestValidator validator) {
      this.validator = validator;
      return this;
    }

    /** Does without sockets: the server answers only to {@link LocalSageMaker#protocol()}. */
    Builder withoutSockets() {
      this.listens = false;
      return this;
    }

    /**
     * Starts the server on loopback.
     *
     * @throws java.io.UncheckedIOException if there is no port, or if the state cannot be kept
     * @throws IllegalArgumentException if the file holds something else than this account's state
     */
    public LocalSageMaker start() {
      ServerComponents parts =
          ServerComponents.of(
              new ServerComponents.Plan(
                  arns,
                  pace,
                  new RequestCheck(validator, closedEnums, accepted),
                  requiredModels,
                  fillsDefaults,
                  pageSize,
                  Optional.ofNullable(file)));
      Transport front =
          listens ? HttpTransport.start(parts.protocol(), maxBodyBytes, port) : Transport.NONE;
      return new LocalSageMaker(parts, front, new LocalClient(front::endpoint, arns.region()));
    }
  }
}
