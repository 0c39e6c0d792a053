package dev.endpointdsl.testkit;

import dev.endpointdsl.Rule;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.http.HttpOptions;
import dev.endpointdsl.testkit.internal.http.HttpTransport;
import dev.endpointdsl.testkit.internal.http.Transport;
import dev.endpointdsl.testkit.internal.operation.ServerConfig;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.state.Arns;
import dev.endpointdsl.testkit.model.Invocation;
import dev.endpointdsl.testkit.model.InvocationAnswer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A builder of a {@link LocalSageMaker}, created by {@link LocalSageMaker#builder()}. */
public final class LocalSageMakerBuilder {

  private static final int MIB = 1 << 20;

  private final Set<Rule> accepted = new HashSet<>();
  private boolean closedEnums;
  private int maxBodyBytes = 4 * MIB;
  private int pageSize = Integer.MAX_VALUE;
  private Arns arns = new Arns("us-east-1", "123456789012");
  private final Set<String> models = new LinkedHashSet<>();
  private boolean lenient;
  private boolean fillsDefaults;
  private boolean addsServiceMembers = true;
  private TransitionTimings timings = TransitionTimings.DEFAULT;
  private int port;
  private @Nullable Path stateFile;
  private boolean hasSockets = true;
  private final Set<String> allowedHosts = new HashSet<>();
  private Function<Invocation, InvocationAnswer> answers =
      invocation ->
          InvocationAnswer.of(
              invocation.contentType().orElse("application/octet-stream"), invocation.body());

  LocalSageMakerBuilder() {}

  /**
   * Sets whether the server refuses strings that are not among the known values of an enum. The
   * service refuses them, but a value newer than the model is valid. The default is {@code false}.
   */
  public LocalSageMakerBuilder closedEnums(boolean closed) {
    this.closedEnums = closed;
    return this;
  }

  /** Accepts configurations and deployments that violate these rules. */
  public LocalSageMakerBuilder accept(Rule... rules) {
    accepted.addAll(List.of(rules));
    return this;
  }

  /**
   * Sets the maximum size of a request body in bytes. The default is 4 MiB.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public LocalSageMakerBuilder maxBodyBytes(int bytes) {
    this.maxBodyBytes = OptionCheck.positive("maxBodyBytes", bytes);
    return this;
  }

  /**
   * Sets the maximum number of entries on a page of a list, whatever {@code MaxResults} requests. A
   * small number makes clients fetch several pages. By default only {@code MaxResults} limits a
   * page; its default is 10 for configurations and endpoints, and 50 for tags.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public LocalSageMakerBuilder pageSize(int entries) {
    this.pageSize = OptionCheck.positive("pageSize", entries);
    return this;
  }

  /**
   * Sets the Region of ARNs and of the client. The default is {@code us-east-1}.
   *
   * @throws IllegalArgumentException if it cannot be part of an ARN
   */
  public LocalSageMakerBuilder region(String region) {
    this.arns = new Arns(region, arns.accountId());
    return this;
  }

  /**
   * Sets the account of ARNs. The default is {@code 123456789012}.
   *
   * @throws IllegalArgumentException if it is not 12 digits
   */
  public LocalSageMakerBuilder accountId(String accountId) {
    this.arns = new Arns(arns.region(), accountId);
    return this;
  }

  /**
   * Adds models that exist when the server starts, without containers: endpoints only need their
   * names. A model that the state file has already stays as it is.
   *
   * @throws IllegalArgumentException if a name is not one of a model
   */
  public LocalSageMakerBuilder models(String... names) {
    for (String name : names) {
      models.add(OptionCheck.modelName(name));
    }
    return this;
  }

  /**
   * Sets whether the models of a configuration may be missing. The default is {@code false}: like
   * the service, CreateEndpointConfig, CreateEndpoint and UpdateEndpoint refuse a configuration
   * with a model that neither CreateModel nor {@link #models} created.
   */
  public LocalSageMakerBuilder lenient(boolean lenient) {
    this.lenient = lenient;
    return this;
  }

  /**
   * Sets whether DescribeEndpointConfig adds the service's defaults for members that were not sent,
   * as the service does: {@code InitialVariantWeight} and {@code EnableNetworkIsolation}. The
   * default is {@code false}: it returns what was sent.
   */
  public LocalSageMakerBuilder fillDefaults(boolean fills) {
    this.fillsDefaults = fills;
    return this;
  }

  /**
   * Sets whether DescribeEndpointConfig returns the members that the service adds by itself: {@code
   * VolumeSizeInGB} 5 for a serverless variant, although a request must not have it. The default is
   * {@code true}.
   */
  public LocalSageMakerBuilder addServiceMembers(boolean adds) {
    this.addsServiceMembers = adds;
    return this;
  }

  /**
   * Sets the clock of the server. With a {@link TestClock}, the test decides when endpoints change
   * their status. The default is the system clock.
   */
  public LocalSageMakerBuilder clock(Clock clock) {
    this.timings = timings.withClock(clock);
    return this;
  }

  /**
   * Sets the time that an endpoint is {@code Creating}. The default is half a second; with zero,
   * the endpoint is in service when it is first described.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public LocalSageMakerBuilder creationTakes(Duration time) {
    this.timings = timings.withCreation(time);
    return this;
  }

  /**
   * Sets the time that an endpoint is {@code Updating}. An update that rolls back is {@code
   * RollingBack} for the second half of the time. The default is half a second.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public LocalSageMakerBuilder updateTakes(Duration time) {
    this.timings = timings.withUpdate(time);
    return this;
  }

  /**
   * Sets the time that an endpoint is {@code Deleting}. The default is half a second.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public LocalSageMakerBuilder deletionTakes(Duration time) {
    this.timings = timings.withDeletion(time);
    return this;
  }

  /**
   * Sets the port that the server listens on. The default is 0: any free port.
   *
   * @throws IllegalArgumentException if it is not 0 to 65535
   */
  public LocalSageMakerBuilder port(int number) {
    this.port = OptionCheck.port(number);
    return this;
  }

  /**
   * Allows names in the Host header of requests. By default it must name loopback, such as {@code
   * localhost} or {@code 127.0.0.1}, with any port: a web page could let a name of its own resolve
   * to loopback. Another name is needed for clients in a container, for example.
   *
   * @param names the names in any case, without a port
   */
  public LocalSageMakerBuilder allowedHosts(String... names) {
    allowedHosts.addAll(List.of(names));
    return this;
  }

  /**
   * Sets a file that keeps configurations, models, endpoints and their tags. The next server with
   * this file continues from them: transitions in progress continue as if the server had been
   * running. Only one server can use the file at a time; it is locked by a file beside it whose
   * name ends in {@code .lock}. Only the owner of the file can read it. By default the state ends
   * with the server.
   */
  public LocalSageMakerBuilder keepIn(Path file) {
    this.stateFile = file;
    return this;
  }

  /**
   * Sets the function that answers the invocations of endpoints, in place of their models. It may
   * be called from several threads. An exception that it throws becomes an error of the server;
   * {@link InvocationAnswer#error} is one of the model. By default the answer is the request's
   * body.
   *
   * <p>{@code InvokeEndpoint} is an operation of the SageMaker runtime, whose client takes the
   * {@linkplain LocalSageMaker#endpoint() URL} of the server. Requests are routed to variants by
   * their weights, always in the same order; {@link LocalSageMaker#invocations} counts them.
   */
  public LocalSageMakerBuilder answerInvocations(Function<Invocation, InvocationAnswer> answers) {
    this.answers = answers;
    return this;
  }

  /**
   * Builds a server that does not listen on a port, for tests that make many calls. Its clients are
   * {@link LocalSageMaker#client()} and any with an {@link InMemoryHttpClient}; it has no URL, and
   * the options {@link #port} and {@link #maxBodyBytes} have no effect.
   */
  public LocalSageMakerBuilder withoutSockets() {
    this.hasSockets = false;
    return this;
  }

  /**
   * Starts the server on loopback.
   *
   * @throws java.io.UncheckedIOException if the port is not free, or if the state file cannot be
   *     read or written
   * @throws IllegalArgumentException if the state file does not hold the state of this account
   */
  public LocalSageMaker start() {
    ServerComponents components = ServerComponents.of(config(), answers);
    return new LocalSageMaker(components, transport(components), arns.region());
  }

  private Transport transport(ServerComponents components) {
    try {
      return hasSockets
          ? HttpTransport.start(
              components.protocol(), new HttpOptions(port, maxBodyBytes, allowedHosts))
          : Transport.NONE;
    } catch (UncheckedIOException e) {
      components.stateStore().close();
      throw e;
    }
  }

  private ServerConfig config() {
    return new ServerConfig(
        arns,
        timings,
        new RequestCheck(closedEnums, accepted),
        List.copyOf(models),
        lenient,
        fillsDefaults,
        addsServiceMembers,
        pageSize,
        Optional.ofNullable(stateFile));
  }
}
