package dev.endpointdsl.deploy.internal.aws;

import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.CreateInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.CreateModelRequest;
import software.amazon.awssdk.services.sagemaker.model.CreateModelResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteModelRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteModelResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeModelResponse;
import software.amazon.awssdk.services.sagemaker.model.ListInferenceComponentsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListInferenceComponentsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListModelsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListModelsResponse;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentResponse;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRuntimeConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.UpdateInferenceComponentRuntimeConfigResponse;

/** The operations of the service for models and inference components. */
public final class HostingOperations {

  /** {@code CreateModel}. */
  public static final ServiceOperation<CreateModelRequest, CreateModelResponse> CREATE_MODEL =
      AwsService.SAGE_MAKER.operation(
          "CreateModel", SageMakerClient::createModel, SageMakerAsyncClient::createModel);

  /** {@code DescribeModel}. */
  public static final ServiceOperation<DescribeModelRequest, DescribeModelResponse> DESCRIBE_MODEL =
      AwsService.SAGE_MAKER.operation(
          "DescribeModel", SageMakerClient::describeModel, SageMakerAsyncClient::describeModel);

  /** {@code DeleteModel}. */
  public static final ServiceOperation<DeleteModelRequest, DeleteModelResponse> DELETE_MODEL =
      AwsService.SAGE_MAKER.operation(
          "DeleteModel", SageMakerClient::deleteModel, SageMakerAsyncClient::deleteModel);

  /** {@code ListModels}. */
  public static final ServiceOperation<ListModelsRequest, ListModelsResponse> LIST_MODELS =
      AwsService.SAGE_MAKER.operation(
          "ListModels", SageMakerClient::listModels, SageMakerAsyncClient::listModels);

  /** {@code ListInferenceComponents}. */
  public static final ServiceOperation<
          ListInferenceComponentsRequest, ListInferenceComponentsResponse>
      LIST_COMPONENTS =
          AwsService.SAGE_MAKER.operation(
              "ListInferenceComponents",
              SageMakerClient::listInferenceComponents,
              SageMakerAsyncClient::listInferenceComponents);

  /** {@code DescribeInferenceComponent}. */
  public static final ServiceOperation<
          DescribeInferenceComponentRequest, DescribeInferenceComponentResponse>
      DESCRIBE_COMPONENT =
          AwsService.SAGE_MAKER.operation(
              "DescribeInferenceComponent",
              SageMakerClient::describeInferenceComponent,
              SageMakerAsyncClient::describeInferenceComponent);

  /** {@code DeleteInferenceComponent}. */
  public static final ServiceOperation<
          DeleteInferenceComponentRequest, DeleteInferenceComponentResponse>
      DELETE_COMPONENT =
          AwsService.SAGE_MAKER.operation(
              "DeleteInferenceComponent",
              SageMakerClient::deleteInferenceComponent,
              SageMakerAsyncClient::deleteInferenceComponent);

  /** {@code CreateInferenceComponent}. */
  public static final ServiceOperation<
          CreateInferenceComponentRequest, CreateInferenceComponentResponse>
      CREATE_COMPONENT =
          AwsService.SAGE_MAKER.operation(
              "CreateInferenceComponent",
              SageMakerClient::createInferenceComponent,
              SageMakerAsyncClient::createInferenceComponent);

  /** {@code UpdateInferenceComponent}. */
  public static final ServiceOperation<
          UpdateInferenceComponentRequest, UpdateInferenceComponentResponse>
      UPDATE_COMPONENT =
          AwsService.SAGE_MAKER.operation(
              "UpdateInferenceComponent",
              SageMakerClient::updateInferenceComponent,
              SageMakerAsyncClient::updateInferenceComponent);

  /** {@code UpdateInferenceComponentRuntimeConfig}. */
  public static final ServiceOperation<
          UpdateInferenceComponentRuntimeConfigRequest,
          UpdateInferenceComponentRuntimeConfigResponse>
      UPDATE_COPIES =
          AwsService.SAGE_MAKER.operation(
              "UpdateInferenceComponentRuntimeConfig",
              SageMakerClient::updateInferenceComponentRuntimeConfig,
              SageMakerAsyncClient::updateInferenceComponentRuntimeConfig);

  private HostingOperations() {}
}
