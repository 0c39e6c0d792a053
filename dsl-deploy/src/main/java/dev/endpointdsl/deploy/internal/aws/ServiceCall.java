package dev.endpointdsl.deploy.internal.aws;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.AddTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.AddTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointResponse;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointConfigsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListEndpointsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointResponse;

/**
 * An operation of the service, with the methods of both clients that call it.
 *
 * @param <I> the type of the request
 * @param <O> the type of the response
 * @param name the operation's name in the API
 * @param blocking the blocking client's method
 * @param asynchronous the asynchronous client's method
 */
public record ServiceCall<I extends AwsRequest, O>(
    String name,
    BiFunction<SageMakerClient, I, O> blocking,
    BiFunction<SageMakerAsyncClient, I, CompletableFuture<O>> asynchronous) {

  /** {@code CreateEndpointConfig}. */
  public static final ServiceCall<CreateEndpointConfigRequest, CreateEndpointConfigResponse>
      CREATE_CONFIG =
          new ServiceCall<>(
              "CreateEndpointConfig",
              SageMakerClient::createEndpointConfig,
              SageMakerAsyncClient::createEndpointConfig);

  /** {@code DescribeEndpointConfig}. */
  public static final ServiceCall<DescribeEndpointConfigRequest, DescribeEndpointConfigResponse>
      DESCRIBE_CONFIG =
          new ServiceCall<>(
              "DescribeEndpointConfig",
              SageMakerClient::describeEndpointConfig,
              SageMakerAsyncClient::describeEndpointConfig);

  /** {@code DeleteEndpointConfig}. */
  public static final ServiceCall<DeleteEndpointConfigRequest, DeleteEndpointConfigResponse>
      DELETE_CONFIG =
          new ServiceCall<>(
              "DeleteEndpointConfig",
              SageMakerClient::deleteEndpointConfig,
              SageMakerAsyncClient::deleteEndpointConfig);

  /** {@code ListEndpointConfigs}. */
  public static final ServiceCall<ListEndpointConfigsRequest, ListEndpointConfigsResponse>
      LIST_CONFIGS =
          new ServiceCall<>(
              "ListEndpointConfigs",
              SageMakerClient::listEndpointConfigs,
              SageMakerAsyncClient::listEndpointConfigs);

  /** {@code CreateEndpoint}. */
  public static final ServiceCall<CreateEndpointRequest, CreateEndpointResponse> CREATE_ENDPOINT =
      new ServiceCall<>(
          "CreateEndpoint", SageMakerClient::createEndpoint, SageMakerAsyncClient::createEndpoint);

  /** {@code UpdateEndpoint}. */
  public static final ServiceCall<UpdateEndpointRequest, UpdateEndpointResponse> UPDATE_ENDPOINT =
      new ServiceCall<>(
          "UpdateEndpoint", SageMakerClient::updateEndpoint, SageMakerAsyncClient::updateEndpoint);

  /** {@code DescribeEndpoint}. */
  public static final ServiceCall<DescribeEndpointRequest, DescribeEndpointResponse>
      DESCRIBE_ENDPOINT =
          new ServiceCall<>(
              "DescribeEndpoint",
              SageMakerClient::describeEndpoint,
              SageMakerAsyncClient::describeEndpoint);

  /** {@code DeleteEndpoint}. */
  public static final ServiceCall<DeleteEndpointRequest, DeleteEndpointResponse> DELETE_ENDPOINT =
      new ServiceCall<>(
          "DeleteEndpoint", SageMakerClient::deleteEndpoint, SageMakerAsyncClient::deleteEndpoint);

  /** {@code ListEndpoints}. */
  public static final ServiceCall<ListEndpointsRequest, ListEndpointsResponse> LIST_ENDPOINTS =
      new ServiceCall<>(
          "ListEndpoints", SageMakerClient::listEndpoints, SageMakerAsyncClient::listEndpoints);

  /** {@code ListTags}. */
  public static final ServiceCall<ListTagsRequest, ListTagsResponse> LIST_TAGS =
      new ServiceCall<>("ListTags", SageMakerClient::listTags, SageMakerAsyncClient::listTags);

  /** {@code AddTags}. */
  public static final ServiceCall<AddTagsRequest, AddTagsResponse> ADD_TAGS =
      new ServiceCall<>("AddTags", SageMakerClient::addTags, SageMakerAsyncClient::addTags);

  /** {@code DeleteTags}. */
  public static final ServiceCall<DeleteTagsRequest, DeleteTagsResponse> DELETE_TAGS =
      new ServiceCall<>(
          "DeleteTags", SageMakerClient::deleteTags, SageMakerAsyncClient::deleteTags);
}
