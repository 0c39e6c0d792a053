$version: "2.0"

// The part of the Amazon SageMaker API that creates endpoint configurations.
//
// Shapes, members, constraints and values are those of the API, version 2017-07-24, as of October
// 2026, with the names and in the order of the API. The documentation is this project's.
//
// A pattern must match the whole string, and the length is checked first, because several patterns
// alone accept any length. Constraints that relate members to each other are in
// sagemaker-rules.smithy; the documentation mentions them where they matter.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#elementKey
use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#ordered
use dev.endpointdsl.traits#readsBack
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// The part of the Amazon SageMaker control plane that manages endpoints, their configurations,
/// models and inference components.
@title("Amazon SageMaker")
service SageMaker {
    version: "2017-07-24"
    operations: [
        CreateEndpointConfig
        DescribeEndpointConfig
        CreateEndpoint
        UpdateEndpoint
        CreateModel
        DescribeModel
        CreateInferenceComponent
        UpdateInferenceComponent
        UpdateInferenceComponentRuntimeConfig
    ]
}

/// Stores an endpoint configuration under its name. No instances are started until an endpoint is
/// created or updated with the configuration. A configuration cannot be changed after it is
/// created.
operation CreateEndpointConfig {
    input: CreateEndpointConfigInput
    output: CreateEndpointConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// Returns a stored endpoint configuration. A configuration may not be found immediately after it
/// is created.
@readsBack(CreateEndpointConfig)
operation DescribeEndpointConfig {
    input: DescribeEndpointConfigInput
    output: DescribeEndpointConfigOutput
}

// source of accepted/types/ConfigExample.java
/// The configuration of an endpoint: its models, the instances they run on, and the handling of its
/// traffic.
///
/// An endpoint serves either the models that its variants name (`ModelName`), or inference
/// components that are deployed to it later. Inference components require an `ExecutionRoleArn` in
/// this configuration.
///
/// ```java
/// EndpointConfig config = EndpointConfig.builder()
///     .endpointConfigNamePrefix("churn-")
///     .productionVariant(v -> v
///         .variantName("blue")
///         .modelName("churn-xgb-7")
///         .instanceType(ML_M5_XLARGE)
///         .initialInstanceCount(2))
///     .dataCaptureConfig(c -> c
///         .initialSamplingPercentage(20)
///         .destinationS3Uri("s3://ml-capture/churn")
///         .captureOptions(INPUT, OUTPUT))
///     .tag("team", "risk")
///     .build();
///
/// sageMaker.createEndpointConfig(config.toRequest());
/// ```
@input
@javaName("EndpointConfig")
structure CreateEndpointConfigInput {
    /// The name of the configuration, unique within the account and Region. Endpoints refer to the
    /// configuration by this name.
    @required
    EndpointConfigName: EndpointConfigName

    /// The variants that serve requests, one for each model and set of instances. Traffic is split
    /// by their `InitialVariantWeight`. Serverless endpoints, asynchronous endpoints and endpoints
    /// with a shadow variant have exactly one.
    @required
    ProductionVariants: ProductionVariantList

    /// Stores a sample of requests and responses in Amazon S3. Nothing is captured if it is not
    /// set. Not supported for serverless variants.
    DataCaptureConfig: DataCaptureConfig

    /// The tags of the configuration, for search and cost allocation. Each key appears once; keys
    /// that begin with `aws:` are reserved. The caller needs the `sagemaker:AddTags` permission.
    Tags: TagList

    /// The AWS KMS key that encrypts the storage volumes of the instances, as a key ID, key ARN,
    /// alias or alias ARN. It is refused if a variant uses an instance type with local storage,
    /// which encrypts its own disks. For serverless variants it encrypts SageMaker's copy of the
    /// image.
    KmsKeyId: KmsKeyId

    /// Makes the endpoint asynchronous: requests are queued, and responses are written to Amazon
    /// S3. An asynchronous endpoint accepts asynchronous invocations only, and has a single
    /// variant, on instances.
    AsyncInferenceConfig: AsyncInferenceConfig

    /// Adds explanations of the predictions, computed by SageMaker Clarify, to the responses.
    ExplainerConfig: ExplainerConfig

    /// A variant that receives a copy of the production variant's requests and whose responses are
    /// not returned to the client. It requires exactly one production variant and one shadow
    /// variant, both on instances, and excludes asynchronous inference.
    ShadowProductionVariants: ProductionVariantList

    /// The ARN of the IAM role that SageMaker assumes for the endpoint. Required for inference
    /// components; a variant that names a model uses the model's role. The caller needs the
    /// `iam:PassRole` permission for the role.
    ExecutionRoleArn: RoleArn

    /// The VPC that the endpoint's containers connect to. For inference components only: a variant
    /// that names a model uses the model's VPC. Not supported for serverless variants.
    VpcConfig: VpcConfig

    /// Whether the containers are isolated from all networks, inbound and outbound. It can be
    /// enabled for inference components only, and is not supported for serverless variants.
    @serviceDefault(false)
    EnableNetworkIsolation: Boolean

    /// The metrics that the endpoint publishes to Amazon CloudWatch, and their frequency.
    MetricsConfig: MetricsConfig
}

/// The response to the creation of an endpoint configuration.
@output
structure CreateEndpointConfigOutput {
    /// The ARN of the new configuration.
    @required
    EndpointConfigArn: EndpointConfigArn
}

/// The endpoint configuration to describe.
@input
structure DescribeEndpointConfigInput {
    /// The name of the configuration.
    @required
    EndpointConfigName: EndpointConfigName
}

/// An endpoint configuration as the service stores it, without its tags.
@output
structure DescribeEndpointConfigOutput {
    /// The name of the configuration.
    @required
    EndpointConfigName: EndpointConfigName

    /// The ARN of the configuration.
    @required
    EndpointConfigArn: EndpointConfigArn

    /// The variants that serve requests.
    @required
    ProductionVariants: ProductionVariantList

    /// The data capture settings for requests and responses.
    DataCaptureConfig: DataCaptureConfig

    /// The AWS KMS key that encrypts the storage volumes of the instances.
    KmsKeyId: KmsKeyId

    /// When the configuration was created.
    @required
    CreationTime: Timestamp

    /// The settings of asynchronous inference.
    AsyncInferenceConfig: AsyncInferenceConfig

    /// The settings of explanations.
    ExplainerConfig: ExplainerConfig

    /// The variants that receive a copy of the requests.
    ShadowProductionVariants: ProductionVariantList

    /// The ARN of the IAM role that SageMaker assumes for the endpoint.
    ExecutionRoleArn: RoleArn

    /// The VPC that the containers connect to.
    VpcConfig: VpcConfig

    /// Whether the containers are isolated from all networks.
    EnableNetworkIsolation: Boolean

    /// The metrics that the endpoint publishes, and their frequency.
    MetricsConfig: MetricsConfig
}

/// The request exceeds a quota of the account.
@error("client")
structure ResourceLimitExceeded {
    /// The quota and its value.
    Message: FailureReason
}

// ---- Variants

/// A model or a host for inference components, and the compute it runs on.
///
/// The compute is one of three alternatives: `InstanceType` with `InitialInstanceCount`,
/// `InstancePools` with `InitialInstanceCount`, or `ServerlessConfig`.
structure ProductionVariant {
    /// The name of the variant, unique among all production and shadow variants of the
    /// configuration. Metrics and weight updates refer to it.
    @required
    @elementLabel
    VariantName: VariantName

    /// The name of the SageMaker model to host, which must exist. A variant without a model hosts
    /// inference components, and the configuration needs an `ExecutionRoleArn`.
    ModelName: ModelName

    /// The number of instances that the variant starts with. Set together with `InstanceType` or
    /// `InstancePools`; excludes `ServerlessConfig`.
    @unit("instances")
    InitialInstanceCount: InitialTaskCount

    /// The type of the variant's instances. Excludes `InstancePools` and `ServerlessConfig`. The
    /// available types depend on the Region and the account's quotas.
    InstanceType: ProductionVariantInstanceType

    /// The instance types to try, in order of priority, until one has capacity. Replaces
    /// `InstanceType` and excludes `ServerlessConfig`.
    InstancePools: InstancePoolList

    /// The time, in seconds, to keep trying when there is no capacity for the instances. With
    /// `InstancePools`, the next pool is tried meanwhile. The time to load the model and start the
    /// container is not included.
    @unit("seconds")
    VariantInstanceProvisionTimeoutInSeconds: VariantInstanceProvisionTimeoutInSeconds

    /// The variant's share of the traffic, relative to the sum of the weights of all variants:
    /// weights of 3 and 1 split the traffic three to one, and a weight of 0 receives none. For a
    /// shadow variant it is the share of requests that is copied. Ignored for inference components.
    @serviceDefault(1.0)
    InitialVariantWeight: VariantWeight

    /// The size of an Elastic Inference accelerator. The service no longer offers Elastic
    /// Inference: use an instance type that has an accelerator.
    AcceleratorType: ProductionVariantAcceleratorType

    /// The destination of core dumps when the model container crashes. No core dump is kept if it
    /// is not set. For instances only.
    CoreDumpConfig: ProductionVariantCoreDumpConfig

    /// Runs the variant without instances, on compute that scales with the number of requests.
    /// Excludes `InstanceType`, `InstancePools`, `InitialInstanceCount` and every other instance
    /// setting. The variant must be the only one.
    ServerlessConfig: ProductionVariantServerlessConfig

    /// The size, in GB, of the storage volume (gp2) of each instance. Refused for instance types
    /// with local storage, which use that storage instead.
    @unit("GB")
    VolumeSizeInGB: ProductionVariantVolumeSizeInGB

    /// The timeout, in seconds, for an instance to download the model from Amazon S3 and extract
    /// it.
    @unit("seconds")
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds

    /// The timeout, in seconds, for the container to pass the health check after it starts. Large
    /// models that load slowly need a longer timeout.
    @unit("seconds")
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds

    /// Whether AWS Systems Manager can open sessions on the instances for debugging. AWS must allow
    /// the account to use it, and the instances are then patched later: for development, not for
    /// production. Ignored for inference components.
    @serviceDefault(false)
    EnableSSMAccess: ProductionVariantSSMAccess

    /// Lets SageMaker add and remove instances as the inference components on the variant need
    /// them. For inference components only; excludes `ModelName`.
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling

    /// The distribution of requests over the variant's instances. If it is not set, an instance is
    /// chosen at random.
    RoutingConfig: ProductionVariantRoutingConfig

    /// The machine image of the instances, which determines the version of the accelerator's
    /// driver. It must match the accelerator of the instance type. If it is not set, SageMaker
    /// chooses one.
    InferenceAmiVersion: ProductionVariantInferenceAmiVersion

    /// Runs the variant on instances that were reserved with a training plan. `InstanceType` must
    /// be the instance type of that plan.
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
}

@length(min: 1, max: 10)
list ProductionVariantList {
    member: ProductionVariant
}

/// One of the instance types that a variant can run on.
structure InstancePool {
    /// The type of the pool's instances.
    @required
    InstanceType: ProductionVariantInstanceType

    /// The model to host on this pool's instances instead of the variant's `ModelName`, for example
    /// a model compiled for their accelerator.
    ModelNameOverride: ModelName

    /// The pool's priority: 1 is tried first, 5 last. Each pool needs a different priority.
    @required
    @elementKey
    Priority: InstancePoolPriority
}

@length(min: 1, max: 5)
list InstancePoolList {
    member: InstancePool
}

/// The destination of core dumps of a model container.
@javaName("CoreDumpConfig")
structure ProductionVariantCoreDumpConfig {
    /// The Amazon S3 bucket and prefix to write to, as `s3://bucket/prefix`.
    @required
    DestinationS3Uri: DestinationS3Uri

    /// The AWS KMS key that encrypts core dumps at rest, as a key ID, key ARN, alias or alias ARN.
    /// The endpoint's role must have permission to use it.
    KmsKeyId: KmsKeyId
}

/// Serverless compute, measured in memory and concurrent requests.
@javaName("ServerlessConfig")
structure ProductionVariantServerlessConfig {
    /// The memory of each worker, in MB: a multiple of 1024. CPU capacity grows with memory.
    @required
    @unit("MB")
    MemorySizeInMB: ServerlessMemorySizeInMB

    /// The maximum number of requests that the variant processes concurrently; further requests are
    /// throttled.
    @required
    @unit("requests")
    MaxConcurrency: ServerlessMaxConcurrency

    /// The number of concurrent requests for which capacity is kept warm, so that they see no cold
    /// start. It is billed even when idle, and is at most `MaxConcurrency`. If it is not set, no
    /// capacity is kept warm.
    @unit("requests")
    ProvisionedConcurrency: ServerlessProvisionedConcurrency
}

/// The bounds within which SageMaker changes the number of instances, for variants that host
/// inference components.
@javaName("ManagedInstanceScaling")
structure ProductionVariantManagedInstanceScaling {
    /// Whether SageMaker scales the instances.
    Status: ManagedInstanceScalingStatus

    /// The minimum number of instances. 0 lets the variant scale to zero. At most
    /// `MaxInstanceCount`.
    @unit("instances")
    MinInstanceCount: ManagedInstanceScalingMinInstanceCount

    /// The maximum number of instances. At least `MinInstanceCount`.
    @unit("instances")
    MaxInstanceCount: ManagedInstanceScalingMaxInstanceCount

    /// How instances are released.
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy
}

/// How a variant releases instances that it no longer needs.
@javaName("ScaleInPolicy")
structure ProductionVariantManagedInstanceScalingScaleInPolicy {
    /// Whether to release only empty instances, or to consolidate components so that instances
    /// become empty. The other two members apply to `CONSOLIDATION` only.
    @required
    Strategy: ManagedInstanceScalingScaleInStrategy

    /// The maximum number of instances that one consolidation releases.
    @unit("instances")
    @serviceDefault(1)
    MaximumStepSize: ManagedInstanceScalingMaximumStepSize

    /// The minimum time, in minutes, between the endpoint's last operation and a consolidation.
    @unit("minutes")
    @serviceDefault(20)
    CooldownInMinutes: ManagedInstanceScalingCooldownInMinutes
}

/// How requests are routed to the instances of a variant.
@javaName("RoutingConfig")
structure ProductionVariantRoutingConfig {
    /// The strategy that chooses the instance for a request.
    @required
    RoutingStrategy: RoutingStrategy

    /// The settings of the `PREFIX_AWARE` strategy: required for that strategy, and refused for the
    /// others.
    PrefixAwareRoutingConfig: PrefixAwareRoutingConfig
}

/// Routes requests with the same prefix to the same instance, which may still have the prefix in
/// its cache. For real-time endpoints. Both members are required.
structure PrefixAwareRoutingConfig {
    /// The length of the prefix that is compared: bytes of the body for `InvokeEndpoint` and
    /// `InvokeEndpointWithResponseStream`, characters of the messages for the OpenAI-compatible
    /// API. Choose the length of the shared part, such as a system prompt, plus enough to
    /// distinguish requests.
    @unit("bytes or characters")
    PrefixLength: PrefixAwareRoutingPrefixLength

    /// The number of requests in flight at which the chosen instance counts as busy, so that the
    /// request goes to an instance with more capacity.
    @unit("requests")
    ConcurrencyThreshold: PrefixAwareRoutingConcurrencyThreshold
}

/// The reserved capacity that a variant runs on. An endpoint can use one reservation.
@javaName("CapacityReservationConfig")
structure ProductionVariantCapacityReservationConfig {
    /// Whether the variant can run on instances outside the reservation.
    CapacityReservationPreference: CapacityReservationPreference

    /// The ARN of the training plan that reserves the instances.
    MlReservationArn: MlReservationArn
}

// ---- Data capture

/// The part of an endpoint's traffic that is stored, and its destination.
structure DataCaptureConfig {
    /// Whether data is captured. `false` keeps the settings but captures nothing.
    @serviceDefault(true)
    EnableCapture: EnableCapture

    /// The percentage of requests that is captured.
    @required
    @unit("percent")
    InitialSamplingPercentage: SamplingPercentage

    /// The Amazon S3 bucket and prefix to write to, as `s3://bucket/prefix`.
    @required
    DestinationS3Uri: DestinationS3Uri

    /// The AWS KMS key that encrypts the captured data, as a key ID, key ARN, alias or alias ARN.
    KmsKeyId: KmsKeyId

    /// Whether requests, responses or both are captured.
    @required
    CaptureOptions: CaptureOptionList

    /// The content types that are stored as text. If it is not set, all data is stored as base64.
    CaptureContentTypeHeader: CaptureContentTypeHeader
}

/// One direction of the traffic to capture.
structure CaptureOption {
    /// The direction.
    @required
    @elementKey
    CaptureMode: CaptureMode
}

@length(min: 1, max: 32)
list CaptureOptionList {
    member: CaptureOption
}

/// The content types that are captured as text instead of base64. At least one of the two members
/// is required.
structure CaptureContentTypeHeader {
    /// Content types to treat as CSV, such as `text/csv`.
    CsvContentTypes: CsvContentTypes

    /// Content types to treat as JSON, such as `application/json`.
    JsonContentTypes: JsonContentTypes
}

@length(min: 1, max: 10)
list CsvContentTypes {
    member: CsvContentType
}

@length(min: 1, max: 10)
list JsonContentTypes {
    member: JsonContentType
}

// ---- Tags

/// A key and its value.
structure Tag {
    /// The key, unique within the resource. It must not begin with `aws:`, in any case.
    @required
    @elementLabel
    Key: TagKey

    /// The value, which may be empty.
    @required
    Value: TagValue
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

// ---- Asynchronous inference

/// How an asynchronous endpoint processes its queue, and the destination of its responses.
structure AsyncInferenceConfig {
    /// How SageMaker takes requests from the queue.
    ClientConfig: AsyncInferenceClientConfig

    /// The destination of responses and the notifications.
    @required
    OutputConfig: AsyncInferenceOutputConfig
}

/// How SageMaker sends queued requests to the model container.
structure AsyncInferenceClientConfig {
    /// The maximum number of requests that an instance processes concurrently. If it is not set,
    /// SageMaker chooses a value.
    @unit("requests")
    MaxConcurrentInvocationsPerInstance: MaxConcurrentInvocationsPerInstance
}

/// The destination of the responses of an asynchronous endpoint.
structure AsyncInferenceOutputConfig {
    /// The AWS KMS key that encrypts the responses in Amazon S3, as a key ID, key ARN, alias or
    /// alias ARN.
    KmsKeyId: KmsKeyId

    /// The Amazon S3 location of responses, as `s3://bucket/prefix`. The API allows omitting it,
    /// but set it: clients read their responses from there.
    S3OutputPath: DestinationS3Uri

    /// The notifications about successful and failed requests. No notifications are sent if it is
    /// not set.
    NotificationConfig: AsyncInferenceNotificationConfig

    /// The Amazon S3 location of the responses for failed requests, as `s3://bucket/prefix`.
    S3FailurePath: DestinationS3Uri
}

/// The Amazon SNS topics that receive notifications about asynchronous requests.
structure AsyncInferenceNotificationConfig {
    /// The ARN of the topic for successful requests. No notifications are sent if it is not set.
    SuccessTopic: SnsTopicArn

    /// The ARN of the topic for failed requests. No notifications are sent if it is not set.
    ErrorTopic: SnsTopicArn

    /// The topics whose notifications include the response, if it is at most 128 KB. Otherwise
    /// notifications include only its location. Each topic listed here must be set in
    /// `SuccessTopic` or `ErrorTopic`.
    IncludeInferenceResponseIn: AsyncNotificationTopicTypeList
}

@length(min: 0, max: 2)
list AsyncNotificationTopicTypeList {
    member: AsyncNotificationTopicTypes
}

// ---- Explainability

/// The settings of explanations.
structure ExplainerConfig {
    /// The settings of the SageMaker Clarify explainer.
    ClarifyExplainerConfig: ClarifyExplainerConfig
}

/// Settings of the SageMaker Clarify explainer.
structure ClarifyExplainerConfig {
    /// A JMESPath expression that is evaluated on the model's response for each record; the record
    /// is explained if the result is true. Literals are in backticks: ``[1]>`0.5` ``. If it is not
    /// set, every record is explained; a request can override it.
    EnableExplanations: ClarifyEnableExplanations

    /// How the explainer communicates with the model container. Required if the container does not
    /// use plain CSV.
    InferenceConfig: ClarifyInferenceConfig

    /// How the contributions of the features are computed.
    @required
    ShapConfig: ClarifyShapConfig
}

/// The formats of the model container's requests and responses, for the explainer.
///
/// Indexes apply to CSV responses, JMESPath expressions to JSON Lines responses.
structure ClarifyInferenceConfig {
    /// A JMESPath expression that locates the features in a JSON Lines request: `myfeatures` for
    /// `{"myfeatures":[1,2,3]}`.
    FeaturesAttribute: ClarifyFeaturesAttribute

    /// A template that converts a record to a JSON Lines request; `$features` is replaced by the
    /// record's features: `{"myfeatures":$features}`. Required for containers that accept JSON
    /// Lines, and for these only.
    ContentTemplate: ClarifyContentTemplate

    /// The maximum number of records in one request to the container. Values above 1 make
    /// explanations faster. If it is not set, the explainer determines a value at run time.
    @unit("records")
    MaxRecordCount: ClarifyMaxRecordCount

    /// The maximum size, in MB, of a request to the container.
    @unit("MB")
    @serviceDefault(6)
    MaxPayloadInMB: ClarifyMaxPayloadInMB

    /// The zero-based index of the probability in a CSV response. If it is not set, the whole
    /// response is the probability.
    ProbabilityIndex: ClarifyProbabilityIndex

    /// The zero-based index of the label in a CSV response.
    LabelIndex: ClarifyLabelIndex

    /// A JMESPath expression that locates the probability in a JSON Lines response: `probability`
    /// for `{"label":1,"probability":0.6}`.
    ProbabilityAttribute: ClarifyProbabilityAttribute

    /// A JMESPath expression that locates the label in a JSON Lines response.
    LabelAttribute: ClarifyLabelAttribute

    /// The names of the predicted labels: the classes of a classifier, or the single label. They
    /// make explanations readable and have no other effect.
    @ordered
    LabelHeaders: ClarifyLabelHeaders

    /// The names of the features, in order. They make explanations readable.
    @ordered
    FeatureHeaders: ClarifyFeatureHeaders

    /// The types of the features, in order, for natural language models. At least one type must be
    /// `text`, and `TextConfig` is required. If it is not set, the explainer infers the types from
    /// the baseline.
    @ordered
    FeatureTypes: ClarifyFeatureTypes
}

@length(min: 1, max: 16)
list ClarifyLabelHeaders {
    member: ClarifyHeader
}

@length(min: 1, max: 256)
list ClarifyFeatureHeaders {
    member: ClarifyHeader
}

@length(min: 1, max: 256)
list ClarifyFeatureTypes {
    member: ClarifyFeatureType
}

/// How Kernel SHAP computes the contribution of each feature to a prediction.
@javaName("ShapConfig")
structure ClarifyShapConfig {
    /// The baseline records that predictions are compared with.
    @required
    ShapBaselineConfig: ClarifyShapBaselineConfig

    /// The number of synthetic records for each baseline record. More records are more accurate and
    /// take longer. The number is limited to 2 to the power of the number of features, minus 2. If
    /// it is not set, it is 2048 plus twice the number of features, with the same limit.
    @unit("samples")
    NumberOfSamples: ClarifyShapNumberOfSamples

    /// Whether the logit function is applied to the model's predictions.
    @serviceDefault(false)
    UseLogit: ClarifyShapUseLogit

    /// The seed of the random number generator. With a seed, the same request always gets the same
    /// explanation.
    Seed: ClarifyShapSeed

    /// The settings for explaining text. Required for natural language models, and for these only.
    TextConfig: ClarifyTextConfig
}

/// The baseline of an explanation: records in the format of the model's input, for example averages
/// of the training data. Exactly one of `ShapBaseline` and `ShapBaselineUri` is required.
@javaName("ShapBaselineConfig")
structure ClarifyShapBaselineConfig {
    /// The format of the baseline: `text/csv` or `application/jsonlines`.
    @serviceDefault("text/csv")
    MimeType: ClarifyMimeType

    /// The baseline records. They never appear in messages because they may contain personal data.
    /// Excludes `ShapBaselineUri`.
    ShapBaseline: ClarifyShapBaseline

    /// The Amazon S3 location of the baseline records. Excludes `ShapBaseline`.
    ShapBaselineUri: Url
}

/// How text is split for an explanation.
@javaName("TextConfig")
structure ClarifyTextConfig {
    /// The language of the text.
    @required
    Language: ClarifyTextLanguage

    /// The size of the units that text is split into.
    @required
    Granularity: ClarifyTextGranularity
}

// ---- Network and metrics

/// The part of a VPC that containers connect to.
structure VpcConfig {
    /// The IDs of the security groups, such as `sg-0123456789abcdef0`. They must belong to the VPC
    /// of the subnets.
    @required
    SecurityGroupIds: VpcSecurityGroupIds

    /// The IDs of the subnets, such as `subnet-0123456789abcdef0`. With subnets in several
    /// Availability Zones, the endpoint survives the loss of one.
    @required
    Subnets: Subnets
}

@length(min: 1, max: 5)
list VpcSecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 1, max: 16)
list Subnets {
    member: SubnetId
}

/// The metrics that an endpoint publishes to Amazon CloudWatch.
structure MetricsConfig {
    /// Whether utilization and invocation metrics are also published for each instance and
    /// container. For real-time endpoints.
    @serviceDefault(false)
    EnableEnhancedMetrics: EnableEnhancedMetrics

    /// Whether container metrics, and metrics of each GPU, each host and the placement of inference
    /// components, are also published.
    @serviceDefault(true)
    EnableDetailedObservability: EnableDetailedObservability

    /// The interval, in seconds, at which metrics are published: 10, 30, 60, 120, 180, 240 or 300.
    /// It applies to invocation metrics only with `EnableEnhancedMetrics`; otherwise their interval
    /// is 60.
    @unit("seconds")
    @serviceDefault(60)
    MetricPublishFrequencyInSeconds: MetricPublishFrequencyInSeconds
}
