$version: "2.0"

// The Application Auto Scaling API: scalable targets, scaling policies and scheduled actions.
//
// Shapes, members, constraints and values are those of the API, version 2016-02-06, as of October
// 2026, with the names and in the order of the API. The documentation is this project's.
//
// Constraints that relate members to each other are in autoscaling-rules.smithy; the documentation
// mentions them where they matter.
namespace com.amazonaws.applicationautoscaling

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// Application Auto Scaling, which changes the capacity of resources of other services: the
/// instances of an endpoint's variant, for example.
@title("Application Auto Scaling")
service ApplicationAutoScaling {
    version: "2016-02-06"
    operations: [
        RegisterScalableTarget
        DeregisterScalableTarget
        DescribeScalableTargets
        PutScalingPolicy
        DeleteScalingPolicy
        DescribeScalingPolicies
        PutScheduledAction
        DeleteScheduledAction
        DescribeScheduledActions
        DescribeScalingActivities
        TagResource
        ListTagsForResource
    ]
    errors: [
        ValidationException
        ObjectNotFoundException
        LimitExceededException
        ConcurrentUpdateException
        FailedResourceAccessException
        InvalidNextTokenException
        InternalServiceException
        ResourceNotFoundException
        TooManyTagsException
    ]
}

/// Registers a resource as a scalable target, or changes a registered one. A capacity outside the
/// bounds is moved inside at once.
operation RegisterScalableTarget {
    input: RegisterScalableTargetRequest
    output: RegisterScalableTargetResponse
}

/// Deregisters a scalable target, with its policies and scheduled actions.
operation DeregisterScalableTarget {
    input: DeregisterScalableTargetRequest
    output: DeregisterScalableTargetResponse
}

/// Returns the scalable targets of a service.
operation DescribeScalableTargets {
    input: DescribeScalableTargetsRequest
    output: DescribeScalableTargetsResponse
}

/// Creates a scaling policy of a registered target, or replaces one.
operation PutScalingPolicy {
    input: PutScalingPolicyRequest
    output: PutScalingPolicyResponse
}

/// Deletes a scaling policy. The alarms of a step policy remain.
operation DeleteScalingPolicy {
    input: DeleteScalingPolicyRequest
    output: DeleteScalingPolicyResponse
}

/// Returns the scaling policies of a service.
operation DescribeScalingPolicies {
    input: DescribeScalingPoliciesRequest
    output: DescribeScalingPoliciesResponse
}

/// Creates a scheduled action of a registered target, or changes one. A start and an end that are
/// left out are removed from an existing action.
operation PutScheduledAction {
    input: PutScheduledActionRequest
    output: PutScheduledActionResponse
}

/// Deletes a scheduled action.
operation DeleteScheduledAction {
    input: DeleteScheduledActionRequest
    output: DeleteScheduledActionResponse
}

/// Returns the scheduled actions of a service.
operation DescribeScheduledActions {
    input: DescribeScheduledActionsRequest
    output: DescribeScheduledActionsResponse
}

/// Returns the scaling activities of the last six weeks.
operation DescribeScalingActivities {
    input: DescribeScalingActivitiesRequest
    output: DescribeScalingActivitiesResponse
}

/// Adds tags to a scalable target.
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
}

/// Returns the tags of a scalable target.
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
}

// ---- Scalable targets

// source of accepted/types/TargetExample.java
/// A resource whose capacity is scaled, and the bounds of that capacity.
///
/// ```java
/// ScalableTarget target = ScalableTarget.builder()
///     .serviceNamespace(SAGEMAKER)
///     .resourceId("endpoint/churn/variant/blue")
///     .scalableDimension(SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
///     .minCapacity(1)
///     .maxCapacity(8)
///     .build();
///
/// autoScaling.registerScalableTarget(target.toRequest());
/// ```
@input
@javaName("ScalableTarget")
structure RegisterScalableTargetRequest {
    /// The service of the resource: `sagemaker` for endpoints and inference components.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource: `endpoint/my-endpoint/variant/my-variant` for a variant, and
    /// `inference-component/my-component` for an inference component.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled. Its first part is the service namespace.
    @required
    ScalableDimension: ScalableDimension

    /// The minimum capacity that scaling in reaches. A new target needs it. 0 is for asynchronous
    /// variants and for inference components, which then need a step policy to leave 0 again.
    MinCapacity: ResourceCapacity

    /// The maximum capacity that scaling out reaches. A new target needs it.
    MaxCapacity: ResourceCapacity

    /// The IAM role that changes the resource. SageMaker uses its service-linked role and ignores
    /// another one.
    RoleARN: ResourceIdMaxLen1600

    /// The kinds of scaling that are suspended. What is not set is false for a new target, and
    /// unchanged for a registered one.
    SuspendedState: SuspendedState

    /// The tags of a new target. A registered target is tagged by `TagResource`.
    Tags: TagMap
}

/// The response to the registration of a target.
@output
structure RegisterScalableTargetResponse {
    /// The ARN of the target.
    ScalableTargetARN: XmlString
}

/// The kinds of scaling of a target that are suspended. Nothing is deleted while they are.
structure SuspendedState {
    /// Whether policies do not reduce the capacity.
    DynamicScalingInSuspended: ScalingSuspended

    /// Whether policies do not increase the capacity.
    DynamicScalingOutSuspended: ScalingSuspended

    /// Whether scheduled actions do not run.
    ScheduledScalingSuspended: ScalingSuspended
}

/// The scalable target to deregister.
@input
@javaName("DeregisterScalableTarget")
structure DeregisterScalableTargetRequest {
    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension
}

/// The response to the deregistration of a target.
@output
structure DeregisterScalableTargetResponse {}

/// The scalable targets to describe.
@input
@javaName("DescribeScalableTargets")
structure DescribeScalableTargetsRequest {
    /// The service of the resources.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resources; all of the service by default.
    ResourceIds: ResourceIdsMaxLen1600

    /// The property that is scaled. It needs `ResourceIds`.
    ScalableDimension: ScalableDimension

    /// The maximum number of targets in one response, from 1 to 50.
    @unit("targets")
    @serviceDefault(50)
    MaxResults: MaxResults

    /// The token for the next page, from the response before.
    NextToken: XmlString
}

/// A page of scalable targets.
@output
structure DescribeScalableTargetsResponse {
    /// The targets.
    ScalableTargets: ScalableTargets

    /// The token for the next page; none on the last page.
    NextToken: XmlString
}

list ScalableTargets {
    member: ScalableTarget
}

/// A registered target as the service describes it.
structure ScalableTarget {
    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension

    /// The minimum capacity.
    @required
    MinCapacity: ResourceCapacity

    /// The maximum capacity.
    @required
    MaxCapacity: ResourceCapacity

    /// The capacity that a predictive policy forecasts.
    PredictedCapacity: ResourceCapacity

    /// The IAM role that changes the resource.
    @required
    RoleARN: ResourceIdMaxLen1600

    /// When the target was registered.
    @required
    CreationTime: TimestampType

    /// The kinds of scaling that are suspended.
    SuspendedState: SuspendedState

    /// The ARN of the target.
    ScalableTargetARN: XmlString
}

// ---- Scaling policies

// source of accepted/types/PolicyExample.java
/// A scaling policy of a target: how its capacity follows a metric.
///
/// ```java
/// ScalingPolicy policy = ScalingPolicy.builder()
///     .policyName("requests")
///     .serviceNamespace(SAGEMAKER)
///     .resourceId("endpoint/churn/variant/blue")
///     .scalableDimension(SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
///     .targetTrackingScalingPolicyConfiguration(t -> t
///         .targetValue(70)
///         .predefinedMetricSpecification(m -> m
///             .predefinedMetricType(SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE)))
///     .build();
///
/// autoScaling.putScalingPolicy(policy.toRequest());
/// ```
@input
@javaName("ScalingPolicy")
structure PutScalingPolicyRequest {
    /// The name of the policy, unique for its target. It cannot be changed.
    @required
    PolicyName: PolicyName

    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource, which must be registered.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension

    /// The type of the policy, which the builder derives from its configuration.
    PolicyType: PolicyType

    /// Changes the capacity in steps when an alarm calls the policy.
    StepScalingPolicyConfiguration: StepScalingPolicyConfiguration

    /// Keeps a metric close to a value, as a thermostat does.
    TargetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration

    /// Scales ahead of a forecast load. SageMaker does not support it.
    PredictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration
}

/// The response to a policy.
@output
structure PutScalingPolicyResponse {
    /// The ARN of the policy, which is the action of alarms that call a step policy.
    @required
    PolicyARN: ResourceIdMaxLen1600

    /// The alarms that the service made for a target tracking policy.
    Alarms: Alarms
}

/// An alarm of Amazon CloudWatch.
structure Alarm {
    /// The name of the alarm.
    @required
    AlarmName: ResourceId

    /// The ARN of the alarm.
    @required
    AlarmARN: ResourceId
}

list Alarms {
    member: Alarm
}

/// The scaling policy to delete.
@input
@javaName("DeleteScalingPolicy")
structure DeleteScalingPolicyRequest {
    /// The name of the policy.
    @required
    PolicyName: ResourceIdMaxLen1600

    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension
}

/// The response to the deletion of a policy.
@output
structure DeleteScalingPolicyResponse {}

/// The scaling policies to describe.
@input
@javaName("DescribeScalingPolicies")
structure DescribeScalingPoliciesRequest {
    /// The names of the policies; all by default.
    PolicyNames: ResourceIdsMaxLen1600

    /// The service of the resources.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource; all of the service by default.
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled. It needs `ResourceId`.
    ScalableDimension: ScalableDimension

    /// The maximum number of policies in one response, from 1 to 10.
    @unit("policies")
    @serviceDefault(10)
    MaxResults: MaxResults

    /// The token for the next page, from the response before.
    NextToken: XmlString
}

/// A page of scaling policies.
@output
structure DescribeScalingPoliciesResponse {
    /// The policies.
    ScalingPolicies: ScalingPolicies

    /// The token for the next page; none on the last page.
    NextToken: XmlString
}

list ScalingPolicies {
    member: ScalingPolicy
}

/// A scaling policy as the service describes it.
structure ScalingPolicy {
    /// The ARN of the policy.
    @required
    PolicyARN: ResourceIdMaxLen1600

    /// The name of the policy.
    @required
    PolicyName: PolicyName

    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension

    /// The type of the policy.
    @required
    PolicyType: PolicyType

    /// The configuration of a step policy.
    StepScalingPolicyConfiguration: StepScalingPolicyConfiguration

    /// The configuration of a target tracking policy.
    TargetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration

    /// The configuration of a predictive policy.
    PredictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration

    /// The alarms that call the policy.
    Alarms: Alarms

    /// When the policy was created.
    @required
    CreationTime: TimestampType
}

// ---- Scheduled actions

/// A scheduled change of a target's bounds.
@input
@javaName("ScheduledAction")
structure PutScheduledActionRequest {
    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// When the action runs: `at(yyyy-mm-ddThh:mm:ss)`, `rate(value unit)`, or `cron(minutes hours
    /// day-of-month month day-of-week year)`, in which one of the two days is `?`. A new action
    /// needs it.
    Schedule: ResourceIdMaxLen1600

    /// The time zone of `at` and `cron`, by its name in the IANA database: `Europe/Berlin`.
    @serviceDefault("UTC")
    Timezone: ResourceIdMaxLen1600

    /// The name of the action, unique for its target: no colon, slash, vertical bar or control
    /// character, and no space at either end.
    @required
    ScheduledActionName: ScheduledActionName

    /// The resource, which must be registered.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension

    /// The time before which the action does not run.
    StartTime: TimestampType

    /// The time after which the action does not run.
    EndTime: TimestampType

    /// The bounds that the action sets. A new action needs it.
    ScalableTargetAction: ScalableTargetAction
}

/// The response to a scheduled action.
@output
structure PutScheduledActionResponse {}

/// The bounds of a target that a scheduled action sets, for good: at least one of the two.
structure ScalableTargetAction {
    /// The minimum capacity from then on.
    MinCapacity: ResourceCapacity

    /// The maximum capacity from then on.
    MaxCapacity: ResourceCapacity
}

/// The scheduled action to delete.
@input
@javaName("DeleteScheduledAction")
structure DeleteScheduledActionRequest {
    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The name of the action.
    @required
    ScheduledActionName: ResourceIdMaxLen1600

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension
}

/// The response to the deletion of a scheduled action.
@output
structure DeleteScheduledActionResponse {}

/// The scheduled actions to describe.
@input
@javaName("DescribeScheduledActions")
structure DescribeScheduledActionsRequest {
    /// The names of the actions; all by default.
    ScheduledActionNames: ResourceIdsMaxLen1600

    /// The service of the resources.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource; all of the service by default.
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled. It needs `ResourceId`.
    ScalableDimension: ScalableDimension

    /// The maximum number of actions in one response, from 1 to 50.
    @unit("actions")
    @serviceDefault(50)
    MaxResults: MaxResults

    /// The token for the next page, from the response before.
    NextToken: XmlString
}

/// A page of scheduled actions.
@output
structure DescribeScheduledActionsResponse {
    /// The actions.
    ScheduledActions: ScheduledActions

    /// The token for the next page; none on the last page.
    NextToken: XmlString
}

list ScheduledActions {
    member: ScheduledAction
}

/// A scheduled action as the service describes it.
structure ScheduledAction {
    /// The name of the action.
    @required
    ScheduledActionName: ScheduledActionName

    /// The ARN of the action.
    @required
    ScheduledActionARN: ResourceIdMaxLen1600

    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// When the action runs.
    @required
    Schedule: ResourceIdMaxLen1600

    /// The time zone of the schedule.
    Timezone: ResourceIdMaxLen1600

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    ScalableDimension: ScalableDimension

    /// The time before which the action does not run.
    StartTime: TimestampType

    /// The time after which the action does not run.
    EndTime: TimestampType

    /// The bounds that the action sets.
    ScalableTargetAction: ScalableTargetAction

    /// When the action was created.
    @required
    CreationTime: TimestampType
}

// ---- Scaling activities

/// The scaling activities to describe.
@input
@javaName("DescribeScalingActivities")
structure DescribeScalingActivitiesRequest {
    /// The service of the resources.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource; all of the service by default.
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled. It needs `ResourceId`.
    ScalableDimension: ScalableDimension

    /// The maximum number of activities in one response, from 1 to 50.
    @unit("activities")
    @serviceDefault(50)
    MaxResults: MaxResults

    /// The token for the next page, from the response before.
    NextToken: XmlString

    /// Whether activities that did not scale are returned too, with their reasons.
    @serviceDefault(false)
    IncludeNotScaledActivities: IncludeNotScaledActivities
}

/// A page of scaling activities.
@output
structure DescribeScalingActivitiesResponse {
    /// The activities, the latest first.
    ScalingActivities: ScalingActivities

    /// The token for the next page; none on the last page.
    NextToken: XmlString
}

list ScalingActivities {
    member: ScalingActivity
}

/// A change of a capacity, or an attempt.
structure ScalingActivity {
    /// The id of the activity.
    @required
    ActivityId: ResourceId

    /// The service of the resource.
    @required
    ServiceNamespace: ServiceNamespace

    /// The resource.
    @required
    ResourceId: ResourceIdMaxLen1600

    /// The property that is scaled.
    @required
    ScalableDimension: ScalableDimension

    /// The change that the activity makes.
    @required
    Description: XmlString

    /// The cause of the activity: an alarm, a schedule or a registration.
    @required
    Cause: XmlString

    /// When the activity began.
    @required
    StartTime: TimestampType

    /// When the activity ended.
    EndTime: TimestampType

    /// The status of the activity.
    @required
    StatusCode: ScalingActivityStatusCode

    /// The status in a sentence, with the reason for a failure.
    StatusMessage: XmlString

    /// Further details.
    Details: XmlString

    /// Why an activity did not scale.
    NotScaledReasons: NotScaledReasons
}

list NotScaledReasons {
    member: NotScaledReason
}

/// Why an activity did not scale.
structure NotScaledReason {
    /// The reason, such as `AlreadyAtMaxCapacity`.
    @required
    Code: XmlString

    /// The maximum capacity at that time.
    MaxCapacity: ResourceCapacity

    /// The minimum capacity at that time.
    MinCapacity: ResourceCapacity

    /// The capacity at that time.
    CurrentCapacity: ResourceCapacity
}

// ---- Tags

/// The tags to add to a scalable target.
@input
@javaName("TagScalableTarget")
structure TagResourceRequest {
    /// The ARN of the target.
    @required
    ResourceARN: AmazonResourceName

    /// The tags, by key. The value of an existing key is replaced.
    @required
    Tags: TagMap
}

/// The response to the addition of tags.
@output
structure TagResourceResponse {}

/// The scalable target whose tags are listed.
@input
@javaName("ListTagsOfScalableTarget")
structure ListTagsForResourceRequest {
    /// The ARN of the target.
    @required
    ResourceARN: AmazonResourceName
}

/// The tags of a scalable target.
@output
structure ListTagsForResourceResponse {
    /// The tags, by key.
    Tags: TagMap
}

map TagMap {
    key: TagKey
    value: TagValue
}

// ---- Errors

/// The request violates a constraint of the service.
@error("client")
structure ValidationException {
    Message: ErrorMessage
}

/// The target, policy or scheduled action does not exist.
@error("client")
structure ObjectNotFoundException {
    Message: ErrorMessage
}

/// The request exceeds a quota of the account.
@error("client")
structure LimitExceededException {
    Message: ErrorMessage
}

/// Another request changes the same target.
@error("server")
structure ConcurrentUpdateException {
    Message: ErrorMessage
}

/// The service cannot read the alarms of a policy.
@error("client")
structure FailedResourceAccessException {
    Message: ErrorMessage
}

/// The token is not one of a response, or is too old.
@error("client")
structure InvalidNextTokenException {
    Message: ErrorMessage
}

/// The service failed.
@error("server")
structure InternalServiceException {
    Message: ErrorMessage
}

/// The target to tag does not exist.
@error("client")
structure ResourceNotFoundException {
    Message: ExceptionMessage
    ResourceName: AmazonResourceName
}

/// The target has too many tags.
@error("client")
structure TooManyTagsException {
    Message: ExceptionMessage
    ResourceName: AmazonResourceName
}
