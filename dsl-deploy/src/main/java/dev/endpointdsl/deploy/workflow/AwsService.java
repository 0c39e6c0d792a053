package dev.endpointdsl.deploy.workflow;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * An AWS service that workflows call. A constant for it and for each of its operations is enough:
 *
 * <pre>{@code
 * static final AwsService<CloudWatchClient, CloudWatchAsyncClient> CLOUD_WATCH =
 *     new AwsService<>("CloudWatch", CloudWatchClient.class, CloudWatchAsyncClient.class);
 *
 * static final ServiceOperation<DeleteAlarmsRequest, DeleteAlarmsResponse> DELETE_ALARMS =
 *     CLOUD_WATCH.operation(
 *         "DeleteAlarms", CloudWatchClient::deleteAlarms, CloudWatchAsyncClient::deleteAlarms);
 * }</pre>
 *
 * @param <B> the type of the blocking client
 * @param <A> the type of the asynchronous client
 * @param name the name for display, which is unique among the services of a deployer
 * @param blocking the type of the blocking client
 * @param asynchronous the type of the asynchronous client
 */
public record AwsService<B extends AwsClient, A extends AwsClient>(
    String name, Class<B> blocking, Class<A> asynchronous) {

  /** Amazon SageMaker, whose clients every deployer has. */
  public static final AwsService<SageMakerClient, SageMakerAsyncClient> SAGE_MAKER =
      new AwsService<>("SageMaker", SageMakerClient.class, SageMakerAsyncClient.class);

  /**
   * Returns an operation of this service.
   *
   * @param name the operation's name in the API
   * @param blockingCall the blocking client's method
   * @param asynchronousCall the asynchronous client's method
   */
  public <I extends AwsRequest, O> ServiceOperation<I, O> operation(
      String name,
      BiFunction<B, I, O> blockingCall,
      BiFunction<A, I, CompletableFuture<O>> asynchronousCall) {
    return new ServiceOperation<>(
        this,
        name,
        (client, request) -> blockingCall.apply(blocking.cast(client), request),
        (client, request) -> asynchronousCall.apply(asynchronous.cast(client), request));
  }
}
