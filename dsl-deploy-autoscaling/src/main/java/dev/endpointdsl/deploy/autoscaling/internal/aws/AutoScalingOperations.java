package dev.endpointdsl.deploy.autoscaling.internal.aws;

import dev.endpointdsl.deploy.workflow.AwsService;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingAsyncClient;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.DeleteScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DeleteScalingPolicyResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.DeleteScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DeleteScheduledActionResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.DeregisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DeregisterScalableTargetResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalableTargetsRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalableTargetsResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalingPoliciesRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScalingPoliciesResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScheduledActionsRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.DescribeScheduledActionsResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScalingPolicyResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.PutScheduledActionResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetResponse;
import software.amazon.awssdk.services.applicationautoscaling.model.TagResourceRequest;
import software.amazon.awssdk.services.applicationautoscaling.model.TagResourceResponse;

/** The operations of Application Auto Scaling. */
public final class AutoScalingOperations {

  /** The service. */
  public static final AwsService<ApplicationAutoScalingClient, ApplicationAutoScalingAsyncClient>
      SERVICE =
          new AwsService<>(
              "Application Auto Scaling",
              ApplicationAutoScalingClient.class,
              ApplicationAutoScalingAsyncClient.class);

  /** {@code RegisterScalableTarget}. */
  public static final ServiceOperation<
          RegisterScalableTargetRequest, RegisterScalableTargetResponse>
      REGISTER =
          SERVICE.operation(
              "RegisterScalableTarget",
              ApplicationAutoScalingClient::registerScalableTarget,
              ApplicationAutoScalingAsyncClient::registerScalableTarget);

  /** {@code DeregisterScalableTarget}. */
  public static final ServiceOperation<
          DeregisterScalableTargetRequest, DeregisterScalableTargetResponse>
      DEREGISTER =
          SERVICE.operation(
              "DeregisterScalableTarget",
              ApplicationAutoScalingClient::deregisterScalableTarget,
              ApplicationAutoScalingAsyncClient::deregisterScalableTarget);

  /** {@code DescribeScalableTargets}. */
  public static final ServiceOperation<
          DescribeScalableTargetsRequest, DescribeScalableTargetsResponse>
      DESCRIBE_TARGETS =
          SERVICE.operation(
              "DescribeScalableTargets",
              ApplicationAutoScalingClient::describeScalableTargets,
              ApplicationAutoScalingAsyncClient::describeScalableTargets);

  /** {@code TagResource}. */
  public static final ServiceOperation<TagResourceRequest, TagResourceResponse> TAG =
      SERVICE.operation(
          "TagResource",
          ApplicationAutoScalingClient::tagResource,
          ApplicationAutoScalingAsyncClient::tagResource);

  /** {@code ListTagsForResource}. */
  public static final ServiceOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>
      LIST_TAGS =
          SERVICE.operation(
              "ListTagsForResource",
              ApplicationAutoScalingClient::listTagsForResource,
              ApplicationAutoScalingAsyncClient::listTagsForResource);

  /** {@code PutScalingPolicy}. */
  public static final ServiceOperation<PutScalingPolicyRequest, PutScalingPolicyResponse>
      PUT_POLICY =
          SERVICE.operation(
              "PutScalingPolicy",
              ApplicationAutoScalingClient::putScalingPolicy,
              ApplicationAutoScalingAsyncClient::putScalingPolicy);

  /** {@code DeleteScalingPolicy}. */
  public static final ServiceOperation<DeleteScalingPolicyRequest, DeleteScalingPolicyResponse>
      DELETE_POLICY =
          SERVICE.operation(
              "DeleteScalingPolicy",
              ApplicationAutoScalingClient::deleteScalingPolicy,
              ApplicationAutoScalingAsyncClient::deleteScalingPolicy);

  /** {@code DescribeScalingPolicies}. */
  public static final ServiceOperation<
          DescribeScalingPoliciesRequest, DescribeScalingPoliciesResponse>
      DESCRIBE_POLICIES =
          SERVICE.operation(
              "DescribeScalingPolicies",
              ApplicationAutoScalingClient::describeScalingPolicies,
              ApplicationAutoScalingAsyncClient::describeScalingPolicies);

  /** {@code PutScheduledAction}. */
  public static final ServiceOperation<PutScheduledActionRequest, PutScheduledActionResponse>
      PUT_ACTION =
          SERVICE.operation(
              "PutScheduledAction",
              ApplicationAutoScalingClient::putScheduledAction,
              ApplicationAutoScalingAsyncClient::putScheduledAction);

  /** {@code DeleteScheduledAction}. */
  public static final ServiceOperation<DeleteScheduledActionRequest, DeleteScheduledActionResponse>
      DELETE_ACTION =
          SERVICE.operation(
              "DeleteScheduledAction",
              ApplicationAutoScalingClient::deleteScheduledAction,
              ApplicationAutoScalingAsyncClient::deleteScheduledAction);

  /** {@code DescribeScheduledActions}. */
  public static final ServiceOperation<
          DescribeScheduledActionsRequest, DescribeScheduledActionsResponse>
      DESCRIBE_ACTIONS =
          SERVICE.operation(
              "DescribeScheduledActions",
              ApplicationAutoScalingClient::describeScheduledActions,
              ApplicationAutoScalingAsyncClient::describeScheduledActions);

  private AutoScalingOperations() {}
}
