$version: "2.0"

// The part of the Amazon SageMaker API that creates an endpoint, and updates it to another
// configuration.
//
// As in the rest of the model, names, members and limits are those of the API, and the
// documentation is this project's.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// Creates an endpoint, and provisions what its configuration describes. The endpoint serves requests
/// once it is in service.
operation CreateEndpoint {
    input: CreateEndpointInput
    output: CreateEndpointOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// The endpoint to create, its configuration, and its tags.
@input
@javaName("EndpointCreation")
structure CreateEndpointInput {
    /// The name of the endpoint, unique within the account and Region. Names that differ only in
    /// case are the same name.
    @required
    EndpointName: EndpointName

    /// The name of the configuration to deploy, which must exist.
    @required
    EndpointConfigName: EndpointConfigName

    /// How traffic is shifted to the configuration, and the conditions for a rollback.
    DeploymentConfig: DeploymentConfig

    /// The tags of the endpoint, for search and cost allocation. Each key appears once; keys that
    /// begin with `aws:` are reserved. The caller needs the `sagemaker:AddTags` permission.
    Tags: TagList
}

/// The response to the creation of an endpoint.
@output
structure CreateEndpointOutput {
    /// The ARN of the endpoint.
    @required
    EndpointArn: EndpointArn
}

/// Updates an endpoint to another configuration while it continues to serve requests. If the update
/// fails, the service rolls back to the previous configuration and the endpoint is in service
/// again.
operation UpdateEndpoint {
    input: UpdateEndpointInput
    output: UpdateEndpointOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// The endpoint to update, its new configuration, and how to deploy it.
@input
@javaName("EndpointUpdate")
structure UpdateEndpointInput {
    /// The name of the endpoint, which must exist.
    @required
    EndpointName: EndpointName

    /// The name of the new configuration, which must exist.
    @required
    EndpointConfigName: EndpointConfigName

    /// Whether the endpoint keeps its current instance counts, weights and data capture settings
    /// instead of those of the new configuration.
    @serviceDefault(false)
    RetainAllVariantProperties: Boolean

    /// The variant properties that are taken from the new configuration although
    /// `RetainAllVariantProperties` is set.
    ExcludeRetainedVariantProperties: VariantPropertyList

    /// How traffic is shifted to the new configuration, and the conditions for a rollback.
    DeploymentConfig: DeploymentConfig

    /// Whether the deployment configuration of the last deployment is reused.
    @serviceDefault(false)
    RetainDeploymentConfig: Boolean
}

/// The response to the update of an endpoint.
@output
structure UpdateEndpointOutput {
    /// The ARN of the endpoint.
    @required
    EndpointArn: EndpointArn
}

/// How traffic is shifted to a new configuration, and the conditions for a rollback.
structure DeploymentConfig {
    /// Starts a second fleet and shifts traffic to it. Excludes `RollingUpdatePolicy`.
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy

    /// Replaces the instances batch by batch. Excludes `BlueGreenUpdatePolicy`; not supported for
    /// serverless variants or several variants.
    RollingUpdatePolicy: RollingUpdatePolicy

    /// The conditions under which the deployment fails and is rolled back.
    AutoRollbackConfiguration: AutoRollbackConfig
}

/// How traffic is shifted between the old and the new fleet.
structure BlueGreenUpdatePolicy {
    /// The steps in which traffic is shifted.
    @required
    TrafficRoutingConfiguration: TrafficRoutingConfig

    /// The time, in seconds, that the old fleet is kept after the last step.
    @unit("seconds")
    @serviceDefault(0)
    TerminationWaitInSeconds: TerminationWaitInSeconds

    /// The maximum duration of the deployment, in seconds. A deployment that exceeds it fails.
    @unit("seconds")
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
}

/// The steps in which traffic is shifted to the new fleet: all at once, a small part first and then
/// the rest (canary), or in equal steps (linear).
structure TrafficRoutingConfig {
    /// The type of traffic shifting.
    @required
    Type: TrafficRoutingConfigType

    /// The time, in seconds, that alarms are monitored after each step: the baking period.
    @required
    @unit("seconds")
    WaitIntervalInSeconds: WaitIntervalInSeconds

    /// The size of the first step: at most half of each variant's instances.
    CanarySize: CapacitySize

    /// The size of each step: 10 to 50 percent of each variant's instances.
    LinearStepSize: CapacitySize
}

/// The size of a part of a fleet.
structure CapacitySize {
    /// Whether the value is a number of instances or a percentage.
    @required
    Type: CapacitySizeType

    /// The number of instances, or the percentage.
    @required
    Value: CapacitySizeValue
}

/// How a rolling deployment replaces instances.
structure RollingUpdatePolicy {
    /// The maximum size of a batch: 5 to 50 percent of the variant's instances.
    @required
    MaximumBatchSize: CapacitySize

    /// The time, in seconds, that alarms are monitored after each batch: the baking period.
    @required
    @unit("seconds")
    WaitIntervalInSeconds: WaitIntervalInSeconds

    /// The maximum duration of the deployment, in seconds. A deployment that exceeds it fails.
    @unit("seconds")
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds

    /// The maximum size of a batch during a rollback. If it is not set, all instances are rolled
    /// back at once.
    RollbackMaximumBatchSize: CapacitySize
}

/// The conditions for an automatic rollback.
structure AutoRollbackConfig {
    /// The Amazon CloudWatch alarms that are monitored. If an alarm goes off, the deployment is
    /// rolled back.
    Alarms: AlarmList
}

/// An Amazon CloudWatch alarm.
structure Alarm {
    /// The name of the alarm, in the account and Region of the endpoint.
    AlarmName: AlarmName
}

@length(min: 1, max: 10)
list AlarmList {
    member: Alarm
}

/// A variant property that an update keeps or replaces.
structure VariantProperty {
    /// The type of the property.
    @required
    VariantPropertyType: VariantPropertyType
}

@length(min: 0, max: 3)
list VariantPropertyList {
    member: VariantProperty
}

/// The variant properties that an update can keep.
enum VariantPropertyType {
    /// The current number of instances, as set by scaling or an operator.
    DESIRED_INSTANCE_COUNT = "DesiredInstanceCount"

    /// The current weight, as set by an operator.
    DESIRED_WEIGHT = "DesiredWeight"

    /// The data capture settings for requests and responses.
    DATA_CAPTURE_CONFIG = "DataCaptureConfig"
}

/// The types of traffic shifting.
enum TrafficRoutingConfigType {
    /// All traffic in one step.
    ALL_AT_ONCE

    /// A small part first, then the rest.
    CANARY

    /// In equal steps.
    LINEAR
}

/// The units of a capacity size.
enum CapacitySizeType {
    /// A number of instances.
    INSTANCE_COUNT

    /// A percentage of the instances.
    CAPACITY_PERCENT
}

@range(min: 1)
integer CapacitySizeValue

@range(min: 0, max: 3600)
integer WaitIntervalInSeconds

@range(min: 0, max: 3600)
integer TerminationWaitInSeconds

@range(min: 600, max: 28800)
integer MaximumExecutionTimeoutInSeconds

@length(min: 1, max: 255)
@pattern("^(?:(?!\\s*$).+)$")
string AlarmName

@length(min: 0, max: 63)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})$")
string EndpointName

@length(min: 20, max: 2048)
@pattern("^(?:arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:endpoint/.*)$")
string EndpointArn

// The API does not require the name, but an alarm without one has no effect.
apply Alarm$AlarmName @required

// The two policies exclude each other.
apply DeploymentConfig @choices([
    {
        name: "UpdatePolicy"
        alternatives: [
            { name: "BlueGreen", members: [DeploymentConfig$BlueGreenUpdatePolicy] }
            { name: "Rolling", members: [DeploymentConfig$RollingUpdatePolicy] }
            {
                name: "AllAtOnce"
                method: "defaultUpdatePolicy"
                documentation: "Uses the service's default policy: blue/green, with all traffic at once."
            }
        ]
    }
])

// The type of traffic shifting determines which step size is required.
apply TrafficRoutingConfig @choices([
    {
        name: "Steps"
        alternatives: [
            { name: "Type", members: [TrafficRoutingConfig$Type] }
            {
                name: "Canary"
                members: [TrafficRoutingConfig$CanarySize]
                implies: [{ member: TrafficRoutingConfig$Type, value: "CANARY" }]
            }
            {
                name: "Linear"
                members: [TrafficRoutingConfig$LinearStepSize]
                implies: [{ member: TrafficRoutingConfig$Type, value: "LINEAR" }]
            }
        ]
    }
])
