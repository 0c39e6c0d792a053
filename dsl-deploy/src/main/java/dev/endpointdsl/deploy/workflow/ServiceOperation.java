package dev.endpointdsl.deploy.workflow;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequest;

/**
 * An operation of a service, with the methods of both clients that call it; see {@link AwsService}.
 *
 * @param <I> the type of the request
 * @param <O> the type of the response
 */
public final class ServiceOperation<I extends AwsRequest, O> {

  private final AwsService<?, ?> service;
  private final String name;
  private final BiFunction<AwsClient, I, O> blocking;
  private final BiFunction<AwsClient, I, CompletableFuture<O>> asynchronous;

  ServiceOperation(
      AwsService<?, ?> service,
      String name,
      BiFunction<AwsClient, I, O> blocking,
      BiFunction<AwsClient, I, CompletableFuture<O>> asynchronous) {
    this.service = service;
    this.name = name;
    this.blocking = blocking;
    this.asynchronous = asynchronous;
  }

  /** Returns the service. */
  public AwsService<?, ?> service() {
    return service;
  }

  /** Returns the operation's name in the API. */
  public String name() {
    return name;
  }

  /** Calls the operation with a blocking client of the service. */
  public O call(AwsClient client, I request) {
    return blocking.apply(client, request);
  }

  /** Calls the operation with an asynchronous client of the service. */
  public CompletableFuture<O> callAsync(AwsClient client, I request) {
    return asynchronous.apply(client, request);
  }

  /** Returns the operation's name in the API. */
  @Override
  public String toString() {
    return name;
  }
}
