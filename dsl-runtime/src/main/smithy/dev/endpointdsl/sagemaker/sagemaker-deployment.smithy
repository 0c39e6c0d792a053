$version: "2.0"

// The part of Amazon SageMaker's API that switches an endpoint to another configuration.
//
// As in the rest of the model, names, members and limits are the API's, and the documentation is
// this project's.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// Switches an endpoint to another configuration while it goes on serving. When that fails, the
/// service goes back to the old configuration, and the endpoint is in service again.
operation UpdateEndpoint {
    input: UpdateEndpointInput
    output: UpdateEndpointOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// Which endpoint to switch to which configuration, and how.
@input
@javaName("EndpointUpdate")
structure UpdateEndpointInput {
    /// The name of the endpoint, which has to exist.
    @required
    EndpointName: EndpointName

    /// The name of the configuration to switch to, which has to exist.
    @required
    EndpointConfigName: EndpointConfigName

    /// Whether the endpoint keeps the instance counts and weights it has now, and its data capture,
    /// in place of those of the new configuration.
    @serviceDefault(false)
    RetainAllVariantProperties: Boolean

    /// What is taken from the new configuration all the same, when `RetainAllVariantProperties` is
    /// set.
    ExcludeRetainedVariantProperties: VariantPropertyList

    /// How traffic moves to the new configuration, and what makes it move back.
    DeploymentConfig: DeploymentConfig

    /// Whether the deployment configuration of the last deployment is used again.
    @serviceDefault(false)
    RetainDeploymentConfig: Boolean
}

/// The answer to the update of an endpoint.
@output
structure UpdateEndpointOutput {
    /// The ARN of the endpoint.
    @required
    EndpointArn: EndpointArn
}

/// How traffic moves to a new configuration, and what makes it move back.
structure DeploymentConfig {
    /// A second fleet is started beside the first, and traffic is moved over to it. Excludes
    /// `RollingUpdatePolicy`.
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy

    /// The instances are replaced batch by batch. Excludes `BlueGreenUpdatePolicy`; not for
    /// serverless variants, and not with several variants.
    RollingUpdatePolicy: RollingUpdatePolicy

    /// What makes the deployment fail and go back.
    AutoRollbackConfiguration: AutoRollbackConfig
}

/// How traffic moves between the old and the new fleet.
structure BlueGreenUpdatePolicy {
    /// In which steps traffic moves.
    @required
    TrafficRoutingConfiguration: TrafficRoutingConfig

    /// How long the old fleet is kept after the last step, in seconds.
    @unit("seconds")
    @serviceDefault(0)
    TerminationWaitInSeconds: TerminationWaitInSeconds

    /// How long the whole deployment may take, in seconds. After that it has failed.
    @unit("seconds")
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds
}

/// In which steps traffic moves to the new fleet: all at once, a small part first and then the rest
/// (canary), or in equal steps (linear).
structure TrafficRoutingConfig {
    /// Which way it is.
    @required
    Type: TrafficRoutingConfigType

    /// How long alarms are watched after each step, in seconds: the baking period.
    @required
    @unit("seconds")
    WaitIntervalInSeconds: WaitIntervalInSeconds

    /// The size of the first step: at most half of each variant's instances.
    CanarySize: CapacitySize

    /// The size of each step: 10 to 50 percent of each variant's instances.
    LinearStepSize: CapacitySize
}

/// A part of a fleet.
structure CapacitySize {
    /// Whether the value counts instances or is a percentage.
    @required
    Type: CapacitySizeType

    /// The number of instances, or the percentage.
    @required
    Value: CapacitySizeValue
}

/// How instances are replaced batch by batch.
structure RollingUpdatePolicy {
    /// How many instances are replaced at a time: 5 to 50 percent of the variant's.
    @required
    MaximumBatchSize: CapacitySize

    /// How long alarms are watched after each batch, in seconds: the baking period.
    @required
    @unit("seconds")
    WaitIntervalInSeconds: WaitIntervalInSeconds

    /// How long the whole deployment may take, in seconds. After that it has failed.
    @unit("seconds")
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds

    /// How many instances are brought back at a time when the deployment goes back. Without it, all
    /// at once.
    RollbackMaximumBatchSize: CapacitySize
}

/// What makes a deployment go back.
structure AutoRollbackConfig {
    /// The alarms of Amazon CloudWatch that are watched: one that goes off ends the deployment.
    Alarms: AlarmList
}

/// An alarm of Amazon CloudWatch.
structure Alarm {
    /// The alarm's name, in the account and Region of the endpoint.
    AlarmName: AlarmName
}

@length(min: 1, max: 10)
list AlarmList {
    member: Alarm
}

/// Something of a variant that an update keeps or replaces.
structure VariantProperty {
    /// Which one.
    @required
    VariantPropertyType: VariantPropertyType
}

@length(min: 0, max: 3)
list VariantPropertyList {
    member: VariantProperty
}

/// What an update can keep of a variant as it is.
enum VariantPropertyType {
    /// The number of instances, as scaling or an operator left it.
    DESIRED_INSTANCE_COUNT = "DesiredInstanceCount"

    /// The share of the traffic, as an operator left it.
    DESIRED_WEIGHT = "DesiredWeight"

    /// What is captured of requests and answers.
    DATA_CAPTURE_CONFIG = "DataCaptureConfig"
}

/// The ways traffic moves to a new fleet.
enum TrafficRoutingConfigType {
    /// Everything in one step.
    ALL_AT_ONCE

    /// A small part first, then the rest.
    CANARY

    /// In equal steps.
    LINEAR
}

/// How a part of a fleet is told.
enum CapacitySizeType {
    /// As a number of instances.
    INSTANCE_COUNT

    /// As a percentage of the instances.
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

// An alarm without a name watches nothing; the API leaves it open.
apply Alarm$AlarmName @required

// One policy only.
apply DeploymentConfig @choices([
    {
        name: "UpdatePolicy"
        alternatives: [
            { name: "BlueGreen", members: [DeploymentConfig$BlueGreenUpdatePolicy] }
            { name: "Rolling", members: [DeploymentConfig$RollingUpdatePolicy] }
            {
                name: "AllAtOnce"
                method: "defaultUpdatePolicy"
                documentation: "Takes the service's own policy: blue/green, all traffic at once."
            }
        ]
    }
])

// The way and the size of its steps go together.
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
