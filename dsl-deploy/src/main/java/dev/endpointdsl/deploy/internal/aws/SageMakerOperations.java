package dev.endpointdsl.deploy.internal.aws;

import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
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

/** The operations of Amazon SageMaker that the deployer calls. */
public final class SageMakerOperations {

  /** {@code CreateEndpointConfig}. */
  public static final ServiceOperation<CreateEndpointConfigRequest, CreateEndpointConfigResponse>
      CREATE_CONFIG =
          AwsService.SAGE_MAKER.operation(
              "CreateEndpointConfig",
              SageMakerClient::createEndpointConfig,
              SageMakerAsyncClient::createEndpointConfig);

  /** {@code DescribeEndpointConfig}. */
  public static final ServiceOperation<
          DescribeEndpointConfigRequest, DescribeEndpointConfigResponse>
      DESCRIBE_CONFIG =
          AwsService.SAGE_MAKER.operation(
              "DescribeEndpointConfig",
              SageMakerClient::describeEndpointConfig,
              SageMakerAsyncClient::describeEndpointConfig);

  /** {@code DeleteEndpointConfig}. */
  public static final ServiceOperation<DeleteEndpointConfigRequest, DeleteEndpointConfigResponse>
      DELETE_CONFIG =
          AwsService.SAGE_MAKER.operation(
              "DeleteEndpointConfig",
              SageMakerClient::deleteEndpointConfig,
              SageMakerAsyncClient::deleteEndpointConfig);

  /** {@code ListEndpointConfigs}. */
  public static final ServiceOperation<ListEndpointConfigsRequest, ListEndpointConfigsResponse>
      LIST_CONFIGS =
          AwsService.SAGE_MAKER.operation(
              "ListEndpointConfigs",
              SageMakerClient::listEndpointConfigs,
              SageMakerAsyncClient::listEndpointConfigs);

  /** {@code CreateEndpoint}. */
  public static final ServiceOperation<CreateEndpointRequest, CreateEndpointResponse>
      CREATE_ENDPOINT =
          AwsService.SAGE_MAKER.operation(
              "CreateEndpoint",
              SageMakerClient::createEndpoint,
              SageMakerAsyncClient::createEndpoint);

  /** {@code UpdateEndpoint}. */
  public static final ServiceOperation<UpdateEndpointRequest, UpdateEndpointResponse>
      UPDATE_ENDPOINT =
          AwsService.SAGE_MAKER.operation(
              "UpdateEndpoint",
              SageMakerClient::updateEndpoint,
              SageMakerAsyncClient::updateEndpoint);

  /** {@code DescribeEndpoint}. */
  public static final ServiceOperation<DescribeEndpointRequest, DescribeEndpointResponse>
      DESCRIBE_ENDPOINT =
          AwsService.SAGE_MAKER.operation(
              "DescribeEndpoint",
              SageMakerClient::describeEndpoint,
              SageMakerAsyncClient::describeEndpoint);

  /** {@code DeleteEndpoint}. */
  public static final ServiceOperation<DeleteEndpointRequest, DeleteEndpointResponse>
      DELETE_ENDPOINT =
          AwsService.SAGE_MAKER.operation(
              "DeleteEndpoint",
              SageMakerClient::deleteEndpoint,
              SageMakerAsyncClient::deleteEndpoint);

  /** {@code ListEndpoints}. */
  public static final ServiceOperation<ListEndpointsRequest, ListEndpointsResponse> LIST_ENDPOINTS =
      AwsService.SAGE_MAKER.operation(
          "ListEndpoints", SageMakerClient::listEndpoints, SageMakerAsyncClient::listEndpoints);

  /** {@code ListTags}. */
  public static final ServiceOperation<ListTagsRequest, ListTagsResponse> LIST_TAGS =
      AwsService.SAGE_MAKER.operation(
          "ListTags", SageMakerClient::listTags, SageMakerAsyncClient::listTags);

  /** {@code AddTags}. */
  public static final ServiceOperation<AddTagsRequest, AddTagsResponse> ADD_TAGS =
      AwsService.SAGE_MAKER.operation(
          "AddTags", SageMakerClient::addTags, SageMakerAsyncClient::addTags);

  /** {@code DeleteTags}. */
  public static final ServiceOperation<DeleteTagsRequest, DeleteTagsResponse> DELETE_TAGS =
      AwsService.SAGE_MAKER.operation(
          "DeleteTags", SageMakerClient::deleteTags, SageMakerAsyncClient::deleteTags);

  private SageMakerOperations() {}

  /**
   * Checks whether many deployments can wait for a response, so that the call goes before those
   * that one deployment waits for.
   */
  public static boolean isShared(ServiceOperation<?, ?> operation) {
    return operation.equals(LIST_ENDPOINTS) || operation.equals(LIST_CONFIGS);
  }
}
