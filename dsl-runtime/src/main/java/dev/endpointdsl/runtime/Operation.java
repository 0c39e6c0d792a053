package dev.endpointdsl.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
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
 * An operation of the service, with the method of either client that calls it.
 *
 * @param name as the API has it
 */
record Operation<I, O>(
    String name,
    BiFunction<SageMakerClient, I, O> blocking,
    BiFunction<SageMakerAsyncClient, I, CompletableFuture<O>> asynchronous) {

  static final Operation<CreateEndpointConfigRequest, CreateEndpointConfigResponse> CREATE_CONFIG =
      new Operation<>(
          "CreateEndpointConfig",
          SageMakerClient::createEndpointConfig,
          SageMakerAsyncClient::createEndpointConfig);

  static final Operation<DescribeEndpointConfigRequest, DescribeEndpointConfigResponse>
      DESCRIBE_CONFIG =
          new Operation<>(
              "DescribeEndpointConfig",
              SageMakerClient::describeEndpointConfig,
              SageMakerAsyncClient::describeEndpointConfig);

  static final Operation<DeleteEndpointConfigRequest, DeleteEndpointConfigResponse> DELETE_CONFIG =
      new Operation<>(
          "DeleteEndpointConfig",
          SageMakerClient::deleteEndpointConfig,
          SageMakerAsyncClient::deleteEndpointConfig);

  static final Operation<ListEndpointConfigsRequest, ListEndpointConfigsResponse> LIST_CONFIGS =
      new Operation<>(
          "ListEndpointConfigs",
          SageMakerClient::listEndpointConfigs,
          SageMakerAsyncClient::listEndpointConfigs);

  static final Operation<CreateEndpointRequest, CreateEndpointResponse> CREATE_ENDPOINT =
      new Operation<>(
          "CreateEndpoint", SageMakerClient::createEndpoint, SageMakerAsyncClient::createEndpoint);

  static final Operation<UpdateEndpointRequest, UpdateEndpointResponse> UPDATE_ENDPOINT =
      new Operation<>(
          "UpdateEndpoint", SageMakerClient::updateEndpoint, SageMakerAsyncClient::updateEndpoint);

  static final Operation<DescribeEndpointRequest, DescribeEndpointResponse> DESCRIBE_ENDPOINT =
      new Operation<>(
          "DescribeEndpoint",
          SageMakerClient::describeEndpoint,
          SageMakerAsyncClient::describeEndpoint);

  static final Operation<DeleteEndpointRequest, DeleteEndpointResponse> DELETE_ENDPOINT =
      new Operation<>(
          "DeleteEndpoint", SageMakerClient::deleteEndpoint, SageMakerAsyncClient::deleteEndpoint);

  static final Operation<ListEndpointsRequest, ListEndpointsResponse> LIST_ENDPOINTS =
      new Operation<>(
          "ListEndpoints", SageMakerClient::listEndpoints, SageMakerAsyncClient::listEndpoints);

  static final Operation<ListTagsRequest, ListTagsResponse> LIST_TAGS =
      new Operation<>("ListTags", SageMakerClient::listTags, SageMakerAsyncClient::listTags);

  static final Operation<AddTagsRequest, AddTagsResponse> ADD_TAGS =
      new Operation<>("AddTags", SageMakerClient::addTags, SageMakerAsyncClient::addTags);

  static final Operation<DeleteTagsRequest, DeleteTagsResponse> DELETE_TAGS =
      new Operation<>("DeleteTags", SageMakerClient::deleteTags, SageMakerAsyncClient::deleteTags);
}
