$version: "2.0"

// The part of the Amazon SageMaker API that creates and updates inference components.
//
// As in the rest of the model, names, members and limits are those of the API, and the
// documentation is this project's.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#singular
use dev.endpointdsl.traits#unit

/// Places a model on an endpoint whose variants name no models. The component serves requests once
/// it is in service.
operation CreateInferenceComponent {
    input: CreateInferenceComponentInput
    output: CreateInferenceComponentOutput
    errors: [
        ResourceLimitExceeded
    ]
}

// source of accepted/types/ComponentExample.java
/// An inference component: a model, the endpoint it runs on, the hardware that each copy reserves,
/// and the number of copies.
///
/// A base component has a model or a container of its own. An adapter adds artifacts to a base
/// component, and runs where that one runs.
///
/// ```java
/// InferenceComponent component = InferenceComponent.builder()
///     .inferenceComponentName("llm-7b")
///     .endpointName("llm")
///     .variantName("pool")
///     .specification(s -> s
///         .modelName("llm-7b-v3")
///         .computeResourceRequirements(r -> r
///             .minMemoryRequiredInMb(16_384)
///             .numberOfAcceleratorDevicesRequired(1)))
///     .runtimeConfig(r -> r.copyCount(2))
///     .build();
///
/// sageMaker.createInferenceComponent(component.toRequest());
/// ```
@input
@javaName("InferenceComponent")
structure CreateInferenceComponentInput {
    /// The name of the component, unique within the account and Region. Clients that invoke the
    /// endpoint name the component.
    @required
    InferenceComponentName: InferenceComponentName

    /// The name of the endpoint, which must exist.
    @required
    EndpointName: EndpointName

    /// The variant of the endpoint that hosts the component. A base component requires it, although
    /// the API makes it optional; an adapter runs on the variant of its base component.
    VariantName: VariantName

    /// The model, and the hardware that each copy reserves. Excludes `Specifications`.
    Specification: InferenceComponentSpecification

    /// A specification for each instance type of a variant with `InstancePools`. Excludes
    /// `Specification`.
    Specifications: InferenceComponentSpecificationList

    /// The number of copies.
    RuntimeConfig: InferenceComponentRuntimeConfig

    /// The tags of the component, for search and cost allocation. Each key appears once; keys that
    /// begin with `aws:` are reserved. The caller needs the `sagemaker:AddTags` permission.
    Tags: TagList
}

/// The response to the creation of an inference component.
@output
structure CreateInferenceComponentOutput {
    /// The ARN of the component.
    @required
    InferenceComponentArn: InferenceComponentArn
}

/// Updates an inference component while it continues to serve requests.
operation UpdateInferenceComponent {
    input: UpdateInferenceComponentInput
    output: UpdateInferenceComponentOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// The inference component to update, what it gets, and how to deploy it. At least one of
/// `Specification`, `Specifications` and `RuntimeConfig` is set.
@input
@javaName("InferenceComponentUpdate")
structure UpdateInferenceComponentInput {
    /// The name of the component, which must exist.
    @required
    InferenceComponentName: InferenceComponentName

    /// The new model, and the hardware that each copy reserves. Excludes `Specifications`.
    Specification: InferenceComponentSpecification

    /// The new specification for each instance type. Excludes `Specification`.
    Specifications: InferenceComponentSpecificationList

    /// The new number of copies.
    RuntimeConfig: InferenceComponentRuntimeConfig

    /// How the copies are replaced, and the conditions for a rollback.
    DeploymentConfig: InferenceComponentDeploymentConfig
}

/// The response to the update of an inference component.
@output
structure UpdateInferenceComponentOutput {
    /// The ARN of the component.
    @required
    InferenceComponentArn: InferenceComponentArn
}

/// Updates the number of an inference component's copies.
operation UpdateInferenceComponentRuntimeConfig {
    input: UpdateInferenceComponentRuntimeConfigInput
    output: UpdateInferenceComponentRuntimeConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// The inference component to update, and its new number of copies.
@input
@javaName("InferenceComponentRuntimeUpdate")
structure UpdateInferenceComponentRuntimeConfigInput {
    /// The name of the component, which must exist.
    @required
    InferenceComponentName: InferenceComponentName

    /// The new number of copies.
    @required
    DesiredRuntimeConfig: InferenceComponentRuntimeConfig
}

/// The response to the update of the number of copies.
@output
structure UpdateInferenceComponentRuntimeConfigOutput {
    /// The ARN of the component.
    @required
    InferenceComponentArn: InferenceComponentArn
}

/// A model, and the hardware that each copy of it reserves.
///
/// A base component has `ComputeResourceRequirements` and either a `ModelName` or a `Container`. An
/// adapter has a `BaseInferenceComponentName` and a `Container` with its `ArtifactUrl`.
structure InferenceComponentSpecification {
    /// The instance type that the specification is for. Required if there are several
    /// specifications.
    @elementLabel
    InstanceType: ProductionVariantInstanceType

    /// The name of the SageMaker model, which must exist. Excludes `Container`.
    ModelName: ModelName

    /// The image and the artifacts, for a component without a SageMaker model, or the artifacts of
    /// an adapter. Excludes `ModelName`.
    Container: InferenceComponentContainerSpecification

    /// The timeouts of a copy's start. For base components only.
    StartupParameters: InferenceComponentStartupParameters

    /// The hardware that each copy reserves. Required for a base component; an adapter uses that of
    /// its base component.
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements

    /// The base component of an adapter, which must be in service on the same endpoint.
    BaseInferenceComponentName: InferenceComponentName

    /// Whether instances cache the image and the artifacts. For base components only.
    DataCacheConfig: InferenceComponentDataCacheConfig

    /// How copies are distributed among instances and Availability Zones. For base components only.
    SchedulingConfig: InferenceComponentSchedulingConfig
}

@length(min: 1, max: 5)
list InferenceComponentSpecificationList {
    member: InferenceComponentSpecification
}

/// The image and the artifacts of an inference component.
@javaName("ContainerSpecification")
structure InferenceComponentContainerSpecification {
    /// The registry path of the image, with a tag or a digest. An adapter has none.
    Image: ContainerImage

    /// The Amazon S3 location of the artifacts. Required for an adapter.
    ArtifactUrl: Url

    /// The environment variables of the container. Do not put secrets here: everybody who may
    /// describe the component can read them.
    @singular("environmentVariable")
    Environment: EnvironmentMap

    /// The metrics that SageMaker collects from the container. They are published only if
    /// `EnableDetailedObservability` is set in the endpoint configuration's `MetricsConfig`.
    ContainerMetricsConfig: ContainerMetricsConfig
}

/// The timeouts of a copy's start.
@javaName("StartupParameters")
structure InferenceComponentStartupParameters {
    /// The timeout, in seconds, to download the artifacts from Amazon S3 and extract them.
    @unit("seconds")
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds

    /// The timeout, in seconds, for the container to pass the health check after it starts.
    @unit("seconds")
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds
}

/// The hardware that each copy of an inference component reserves on an instance. It is a
/// reservation, not a limit.
@javaName("ComputeResourceRequirements")
structure InferenceComponentComputeResourceRequirements {
    /// The number of CPU cores.
    @unit("cores")
    NumberOfCpuCoresRequired: NumberOfCpuCores

    /// The number of accelerators: GPUs or AWS Inferentia devices. At least 1 if it is set.
    @unit("accelerators")
    NumberOfAcceleratorDevicesRequired: NumberOfAcceleratorDevices

    /// The memory, in MB, that a copy needs to start. At most `MaxMemoryRequiredInMb`. SageMaker
    /// keeps a large part of an instance's memory for itself.
    @required
    @unit("MB")
    MinMemoryRequiredInMb: MemoryInMb

    /// The memory, in MB, that a copy may use. At least `MinMemoryRequiredInMb`.
    @unit("MB")
    MaxMemoryRequiredInMb: MemoryInMb
}

/// Whether instances cache the image and the artifacts of an inference component.
@javaName("DataCacheConfig")
structure InferenceComponentDataCacheConfig {
    /// Whether they are cached, so that further copies start faster. The service enables it for
    /// accelerated instances if it is not set.
    @required
    EnableCaching: EnableCaching
}

/// How the copies of an inference component are distributed.
@javaName("SchedulingConfig")
structure InferenceComponentSchedulingConfig {
    /// Whether copies are spread over many instances or packed on few.
    @required
    PlacementStrategy: InferenceComponentPlacementStrategy

    /// How copies are distributed among Availability Zones.
    AvailabilityZoneBalance: InferenceComponentAvailabilityZoneBalance
}

/// How the copies of an inference component are distributed among Availability Zones.
@javaName("AvailabilityZoneBalance")
structure InferenceComponentAvailabilityZoneBalance {
    /// Whether the balance is enforced.
    @required
    EnforcementMode: AvailabilityZoneBalanceEnforcementMode

    /// The maximum difference between the numbers of copies in two Availability Zones. It applies
    /// with two zones or more.
    @unit("copies")
    @serviceDefault(0)
    MaxImbalance: AvailabilityZoneBalanceMaxImbalance
}

/// The number of copies of an inference component.
@javaName("RuntimeConfig")
structure InferenceComponentRuntimeConfig {
    /// The number of copies: at least 1 for a new component, and 0 or more for an update.
    @required
    @unit("copies")
    CopyCount: InferenceComponentCopyCount
}

/// How the copies of an inference component are replaced, and the conditions for a rollback.
structure InferenceComponentDeploymentConfig {
    /// Replaces the copies batch by batch.
    @required
    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy

    /// The conditions under which the update fails and is rolled back.
    AutoRollbackConfiguration: AutoRollbackConfig
}

/// How a rolling update replaces copies.
structure InferenceComponentRollingUpdatePolicy {
    /// The maximum size of a batch: 5 to 50 percent of the copies.
    @required
    MaximumBatchSize: InferenceComponentCapacitySize

    /// The time, in seconds, that alarms are monitored after each batch: the baking period.
    @required
    @unit("seconds")
    WaitIntervalInSeconds: WaitIntervalInSeconds

    /// The maximum duration of the update, in seconds. An update that exceeds it fails.
    @unit("seconds")
    MaximumExecutionTimeoutInSeconds: MaximumExecutionTimeoutInSeconds

    /// The maximum size of a batch during a rollback. If it is not set, all copies are rolled back
    /// at once.
    RollbackMaximumBatchSize: InferenceComponentCapacitySize
}

/// The size of a part of an inference component's copies.
structure InferenceComponentCapacitySize {
    /// Whether the value is a number of copies or a percentage.
    @required
    Type: InferenceComponentCapacitySizeType

    /// The number of copies, or the percentage.
    @required
    Value: CapacitySizeValue
}

// ---- Enums

/// How copies are distributed among instances.
@javaName("PlacementStrategy")
enum InferenceComponentPlacementStrategy {
    /// On as many instances as possible, for availability.
    SPREAD

    /// On as few instances as possible, for cost.
    BINPACK
}

/// Whether the balance among Availability Zones is enforced.
enum AvailabilityZoneBalanceEnforcementMode {
    /// Copies are placed even if no placement keeps the balance.
    PERMISSIVE
}

/// The units of a capacity size.
enum InferenceComponentCapacitySizeType {
    /// A number of copies.
    COPY_COUNT

    /// A percentage of the copies.
    CAPACITY_PERCENT
}

// ---- Strings, numbers and booleans

@length(min: 0, max: 63)
@pattern("^(?:[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?)$")
string InferenceComponentName

@length(min: 20, max: 2048)
string InferenceComponentArn

@range(min: 0.25)
float NumberOfCpuCores

@range(min: 1)
float NumberOfAcceleratorDevices

@range(min: 128)
integer MemoryInMb

@range(min: 0)
integer InferenceComponentCopyCount

@range(min: 0, max: 100)
integer AvailabilityZoneBalanceMaxImbalance

boolean EnableCaching
