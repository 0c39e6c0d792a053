package dev.endpointdsl.deploy.autoscaling.internal.aws;

import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.AddTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.AddTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteTagsResponse;
import software.amazon.awssdk.services.sagemaker.model.ListTagsRequest;
import software.amazon.awssdk.services.sagemaker.model.ListTagsResponse;

/** The operations on the tags of endpoints. */
public final class EndpointTagOperations {

  /** {@code AddTags}. */
  public static final ServiceOperation<AddTagsRequest, AddTagsResponse> ADD =
      AwsService.SAGE_MAKER.operation(
          "AddTags", SageMakerClient::addTags, SageMakerAsyncClient::addTags);

  /** {@code DeleteTags}. */
  public static final ServiceOperation<DeleteTagsRequest, DeleteTagsResponse> DELETE =
      AwsService.SAGE_MAKER.operation(
          "DeleteTags", SageMakerClient::deleteTags, SageMakerAsyncClient::deleteTags);

  /** {@code ListTags}. */
  public static final ServiceOperation<ListTagsRequest, ListTagsResponse> LIST =
      AwsService.SAGE_MAKER.operation(
          "ListTags", SageMakerClient::listTags, SageMakerAsyncClient::listTags);

  private EndpointTagOperations() {}
}
