package dev.endpointdsl.deploy.internal.aws;

import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
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

/** The operations of the service for models and inference components. */
public final class HostingCalls {

  /** {@code CreateModel}. */
  public static final ServiceCall<CreateModelRequest, CreateModelResponse> CREATE_MODEL =
      new ServiceCall<>(
          "CreateModel", SageMakerClient::createModel, SageMakerAsyncClient::createModel);

  /** {@code DescribeModel}. */
  public static final ServiceCall<DescribeModelRequest, DescribeModelResponse> DESCRIBE_MODEL =
      new ServiceCall<>(
          "DescribeModel", SageMakerClient::describeModel, SageMakerAsyncClient::describeModel);

  /** {@code DeleteModel}. */
  public static final ServiceCall<DeleteModelRequest, DeleteModelResponse> DELETE_MODEL =
      new ServiceCall<>(
          "DeleteModel", SageMakerClient::deleteModel, SageMakerAsyncClient::deleteModel);

  /** {@code ListInferenceComponents}. */
  public static final ServiceCall<ListInferenceComponentsRequest, ListInferenceComponentsResponse>
      LIST_COMPONENTS =
          new ServiceCall<>(
              "ListInferenceComponents",
              SageMakerClient::listInferenceComponents,
              SageMakerAsyncClient::listInferenceComponents);

  /** {@code DescribeInferenceComponent}. */
  public static final ServiceCall<
          DescribeInferenceComponentRequest, DescribeInferenceComponentResponse>
      DESCRIBE_COMPONENT =
          new ServiceCall<>(
              "DescribeInferenceComponent",
              SageMakerClient::describeInferenceComponent,
              SageMakerAsyncClient::describeInferenceComponent);

  /** {@code DeleteInferenceComponent}. */
  public static final ServiceCall<DeleteInferenceComponentRequest, DeleteInferenceComponentResponse>
      DELETE_COMPONENT =
          new ServiceCall<>(
              "DeleteInferenceComponent",
              SageMakerClient::deleteInferenceComponent,
              SageMakerAsyncClient::deleteInferenceComponent);

  private HostingCalls() {}
}
