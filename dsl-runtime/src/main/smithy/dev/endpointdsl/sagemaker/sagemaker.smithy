$version: "2.0"

// The part of Amazon SageMaker's API that makes endpoint configurations.
//
// Shapes, members, constraints and values are those of the API, version 2017-07-24, as of October
// 2026, under the API's own names and in its order. The documentation is this project's.
//
// A pattern always has to match the whole text, and a length is checked before it: several
// patterns alone would let any length through. Rules that tie members to each other are not here
// but in an overlay; the documentation mentions them where they matter.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#readsBack
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// Amazon SageMaker's control plane, as far as endpoint configurations go.
@title("Amazon SageMaker")
service SageMaker {
    version: "2017-07-24"
    operations: [
        CreateEndpointConfig
        DescribeEndpointConfig
        UpdateEndpoint
    ]
}

/// Stores an endpoint configuration under its name. Nothing is started: that is up to the endpoint
/// that is made or updated with it. A configuration cannot be changed afterwards.
operation CreateEndpointConfig {
    input: CreateEndpointConfigInput
    output: CreateEndpointConfigOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// Gives an endpoint configuration as it was stored. Right after its creation it may not be found
/// yet.
@readsBack(CreateEndpointConfig)
operation DescribeEndpointConfig {
    input: DescribeEndpointConfigInput
    output: DescribeEndpointConfigOutput
}

/// What an endpoint runs: its models, on which instances, and what happens to its traffic.
///
/// An endpoint serves either models named by its variants (`ModelName`), or inference components
/// that are placed on it later; the latter need an `ExecutionRoleArn` here.
@input
@javaName("EndpointConfig")
structure CreateEndpointConfigInput {
    /// The name of the configuration, unique within account and Region. Endpoints refer to it by
    /// this name.
    @required
    EndpointConfigName: EndpointConfigName

    /// The variants that answer requests, one for each model and set of instances. Traffic is split
    /// by their `InitialVariantWeight`. Serverless and asynchronous endpoints have exactly one, and
    /// so do endpoints with a shadow variant.
    @required
    ProductionVariants: ProductionVariantList

    /// Stores a sample of requests and answers in Amazon S3. Nothing is captured without it. Not
    /// with serverless variants.
    DataCaptureConfig: DataCaptureConfig

    /// Keys and values to find and account for the configuration by. A key occurs once; keys that
    /// begin with `aws:` are reserved. The caller needs the permission `sagemaker:AddTags`.
    Tags: TagList

    /// The AWS KMS key that encrypts the storage volumes of the instances: its id, ARN, alias or
    /// alias ARN. It is refused when a variant uses an instance type with local storage, whose
    /// disks encrypt themselves. Serverless variants take it for SageMaker's copy of the image.
    KmsKeyId: KmsKeyId

    /// Makes the endpoint asynchronous: requests are queued, answers are written to Amazon S3. Such
    /// an endpoint takes asynchronous invocations only and has a single variant, on instances.
    AsyncInferenceConfig: AsyncInferenceConfig

    /// Adds explanations of the predictions to the answers, computed by SageMaker Clarify.
    ExplainerConfig: ExplainerConfig

    /// A variant that gets a copy of the production variant's requests and whose answers nobody
    /// sees. It allows exactly one production and one shadow variant, both on instances, and no
    /// asynchronous inference.
    ShadowProductionVariants: ProductionVariantList

    /// The IAM role that SageMaker acts as for the endpoint. Needed for inference components; where
    /// variants name a model, the model's own role counts. The caller needs `iam:PassRole` on it.
    ExecutionRoleArn: RoleArn

    /// The VPC that the endpoint's containers are connected to. For inference components only: a
    /// variant that names a model uses the model's VPC. Not with serverless variants.
    VpcConfig: VpcConfig

    /// Whether the containers are cut off from every network, inbound and outbound. It can be
    /// turned on for inference components only, and not with serverless variants.
    @serviceDefault(false)
    EnableNetworkIsolation: Boolean

    /// Which metrics the endpoint sends to Amazon CloudWatch, and how often.
    MetricsConfig: MetricsConfig
}

/// The answer to the creation of an endpoint configuration.
@output
structure CreateEndpointConfigOutput {
    /// The ARN of the new configuration.
    @required
    EndpointConfigArn: EndpointConfigArn
}

/// Which endpoint configuration to describe.
@input
structure DescribeEndpointConfigInput {
    /// The name of the configuration.
    @required
    EndpointConfigName: EndpointConfigName
}

/// An endpoint configuration as the service has it. Its tags are not part of it.
@output
structure DescribeEndpointConfigOutput {
    /// The name of the configuration.
    @required
    EndpointConfigName: EndpointConfigName

    /// The ARN of the configuration.
    @required
    EndpointConfigArn: EndpointConfigArn

    /// The variants that answer requests.
    @required
    ProductionVariants: ProductionVariantList

    /// What is captured of requests and answers.
    DataCaptureConfig: DataCaptureConfig

    /// The AWS KMS key that encrypts the storage volumes of the instances.
    KmsKeyId: KmsKeyId

    /// When the configuration was created.
    @required
    CreationTime: Timestamp

    /// How the endpoint answers asynchronously.
    AsyncInferenceConfig: AsyncInferenceConfig

    /// How predictions are explained.
    ExplainerConfig: ExplainerConfig

    /// The variants that get a copy of the requests.
    ShadowProductionVariants: ProductionVariantList

    /// The IAM role that SageMaker acts as for the endpoint.
    ExecutionRoleArn: RoleArn

    /// The VPC that the containers are connected to.
    VpcConfig: VpcConfig

    /// Whether the containers are cut off from every network.
    EnableNetworkIsolation: Boolean

    /// Which metrics the endpoint sends, and how often.
    MetricsConfig: MetricsConfig
}

/// A quota of the account does not allow the request.
@error("client")
structure ResourceLimitExceeded {
    /// Which quota, and what its value is.
    Message: FailureReason
}

// ---- Variants

/// A model, or a place for inference components, and the compute it runs on.
///
/// The compute is one of three: `InstanceType` or `InstancePools`, each together with
/// `InitialInstanceCount`, or `ServerlessConfig`.
structure ProductionVariant {
    /// The name of the variant, unique among all production and shadow variants of the
    /// configuration. Metrics and weight updates refer to it.
    @required
    @elementLabel
    VariantName: VariantName

    /// The name of the SageMaker model to host, which has to exist. Without it the variant hosts
    /// inference components, and the configuration needs an `ExecutionRoleArn`.
    ModelName: ModelName

    /// How many instances the variant starts with. Given together with `InstanceType` or
    /// `InstancePools`, never with `ServerlessConfig`.
    @unit("instances")
    InitialInstanceCount: InitialTaskCount

    /// The type of the variant's instances. Excludes `InstancePools` and `ServerlessConfig`. Which
    /// types are to be had depends on the Region and on the account's quotas.
    InstanceType: ProductionVariantInstanceType

    /// Instance types to try in the order of their priority until one has capacity. Takes the place
    /// of `InstanceType` and excludes `ServerlessConfig`.
    InstancePools: InstancePoolList

    /// How long to go on trying when there is no capacity for the instances, in seconds. With
    /// `InstancePools` the next pool is tried meanwhile. Loading the model and starting the
    /// container do not count.
    @unit("seconds")
    VariantInstanceProvisionTimeoutInSeconds: VariantInstanceProvisionTimeoutInSeconds

    /// The variant's share of the traffic, relative to the sum of all variants' weights: 3 and 1
    /// split it three to one, 0 gets none. On a shadow variant it sets the share that is copied.
    /// Ignored for inference components.
    @serviceDefault(1.0)
    InitialVariantWeight: VariantWeight

    /// The size of an Elastic Inference accelerator. The service no longer offers them: use an
    /// instance type with an accelerator of its own.
    AcceleratorType: ProductionVariantAcceleratorType

    /// Where to put the memory image of the model's container when it crashes. None is kept without
    /// it. For instances only.
    CoreDumpConfig: ProductionVariantCoreDumpConfig

    /// Runs the variant without instances, on compute that comes and goes with the requests.
    /// Excludes `InstanceType`, `InstancePools`, `InitialInstanceCount` and every other setting of
    /// instances. The variant has to be the only one.
    ServerlessConfig: ProductionVariantServerlessConfig

    /// The size of the storage volume (gp2) of each instance, in GB. Refused for instance types
    /// with local storage, which use that instead.
    @unit("GB")
    VolumeSizeInGB: ProductionVariantVolumeSizeInGB

    /// How long one instance may take to download the model from Amazon S3 and to unpack it, in
    /// seconds.
    @unit("seconds")
    ModelDataDownloadTimeoutInSeconds: ProductionVariantModelDataDownloadTimeoutInSeconds

    /// How long the container may take from its start until it answers the health check, in
    /// seconds. Large models that load slowly need more.
    @unit("seconds")
    ContainerStartupHealthCheckTimeoutInSeconds: ProductionVariantContainerStartupHealthCheckTimeoutInSeconds

    /// Whether AWS Systems Manager may open sessions on the instances, to debug them. The account
    /// has to be admitted to it by AWS, and instances are then patched later: for development, not
    /// for production. Ignored for inference components.
    @serviceDefault(false)
    EnableSSMAccess: ProductionVariantSSMAccess

    /// Lets SageMaker add and remove instances as the inference components on the variant need
    /// them. For inference components only, so not together with `ModelName`.
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling

    /// How requests are distributed over the variant's instances. Without it an instance is picked
    /// at random.
    RoutingConfig: ProductionVariantRoutingConfig

    /// The machine image of the instances, and with it the version of the accelerator's driver. It
    /// has to fit the accelerator of the instance type. Without it SageMaker picks one.
    InferenceAmiVersion: ProductionVariantInferenceAmiVersion

    /// Runs the variant on instances that were reserved with a training plan. `InstanceType` has to
    /// be the type of that plan.
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
}

@length(min: 1, max: 10)
list ProductionVariantList {
    member: ProductionVariant
}

/// One of the instance types a variant may be placed on.
structure InstancePool {
    /// The type of the pool's instances.
    @required
    InstanceType: ProductionVariantInstanceType

    /// The model to host on this pool's instances in place of the variant's `ModelName`, for
    /// instance one that was compiled for their accelerator.
    ModelNameOverride: ModelName

    /// The pool's turn: 1 is tried first, 5 last. Give each pool its own.
    @required
    Priority: InstancePoolPriority
}

@length(min: 1, max: 5)
list InstancePoolList {
    member: InstancePool
}

/// Where the memory image of a crashed model container goes.
@javaName("CoreDumpConfig")
structure ProductionVariantCoreDumpConfig {
    /// The Amazon S3 bucket and prefix to write to, as `s3://bucket/prefix`.
    @required
    DestinationS3Uri: DestinationS3Uri

    /// The AWS KMS key that encrypts the memory image at rest: its id, ARN, alias or alias ARN. The
    /// endpoint's role must be allowed to use it.
    KmsKeyId: KmsKeyId
}

/// Compute without instances, measured in memory and simultaneous requests.
@javaName("ServerlessConfig")
structure ProductionVariantServerlessConfig {
    /// The memory of each worker, in MB: a multiple of 1024. Computing power grows with it.
    @required
    @unit("MB")
    MemorySizeInMB: ServerlessMemorySizeInMB

    /// How many requests the variant works on at the same time; more are refused.
    @required
    @unit("requests")
    MaxConcurrency: ServerlessMaxConcurrency

    /// How many requests at the same time are kept warm for, without a cold start. It costs even
    /// when idle, and is at most `MaxConcurrency`. Without it nothing is kept warm.
    @unit("requests")
    ProvisionedConcurrency: ServerlessProvisionedConcurrency
}

/// The bounds within which SageMaker itself changes the number of instances, for variants that host
/// inference components.
@javaName("ManagedInstanceScaling")
structure ProductionVariantManagedInstanceScaling {
    /// Whether SageMaker scales the instances.
    Status: ManagedInstanceScalingStatus

    /// The instances that are kept when there is little to do. 0 lets the variant scale to zero. At
    /// most `MaxInstanceCount`.
    @unit("instances")
    MinInstanceCount: ManagedInstanceScalingMinInstanceCount

    /// The instances that are never exceeded, however much there is to do. At least
    /// `MinInstanceCount`.
    @unit("instances")
    MaxInstanceCount: ManagedInstanceScalingMaxInstanceCount

    /// How instances are given back.
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy
}

/// How a variant gives instances back when fewer would do.
@javaName("ScaleInPolicy")
structure ProductionVariantManagedInstanceScalingScaleInPolicy {
    /// Whether to wait until an instance is empty or to empty it. The other two members mean
    /// something for `CONSOLIDATION` only.
    @required
    Strategy: ManagedInstanceScalingScaleInStrategy

    /// How many instances one consolidation may give back at most.
    @unit("instances")
    @serviceDefault(1)
    MaximumStepSize: ManagedInstanceScalingMaximumStepSize

    /// How long the endpoint has to be left alone after its last operation before a consolidation
    /// is considered, in minutes.
    @unit("minutes")
    @serviceDefault(20)
    CooldownInMinutes: ManagedInstanceScalingCooldownInMinutes
}

/// How requests find their instance within a variant.
@javaName("RoutingConfig")
structure ProductionVariantRoutingConfig {
    /// What decides which instance gets a request.
    @required
    RoutingStrategy: RoutingStrategy

    /// Settings of the strategy `PREFIX_AWARE`: needed for it, and refused for the others.
    PrefixAwareRoutingConfig: PrefixAwareRoutingConfig
}

/// Sends requests that begin alike to the same instance, which may still have the beginning in its
/// cache. For real-time endpoints. Both members have to be given.
structure PrefixAwareRoutingConfig {
    /// How much of a request's beginning is compared: bytes of the body for `InvokeEndpoint` and
    /// `InvokeEndpointWithResponseStream`, characters of the messages for the OpenAI-compatible
    /// API. Take the shared part, such as a system prompt, and enough beyond it to tell requests
    /// apart.
    @unit("bytes or characters")
    PrefixLength: PrefixAwareRoutingPrefixLength

    /// With so many requests in flight the chosen instance counts as busy, and the request goes to
    /// one with more room.
    @unit("requests")
    ConcurrencyThreshold: PrefixAwareRoutingConcurrencyThreshold
}

/// Which reserved capacity a variant runs on. An endpoint can use one reservation.
@javaName("CapacityReservationConfig")
structure ProductionVariantCapacityReservationConfig {
    /// Whether instances outside the reservation will do.
    CapacityReservationPreference: CapacityReservationPreference

    /// The ARN of the training plan that reserves the instances.
    MlReservationArn: MlReservationArn
}

// ---- Data capture

/// What is stored of an endpoint's traffic, and where.
structure DataCaptureConfig {
    /// Whether to capture at all. `false` keeps the settings but captures nothing.
    @serviceDefault(true)
    EnableCapture: EnableCapture

    /// The share of requests that is captured, in percent.
    @required
    @unit("percent")
    InitialSamplingPercentage: SamplingPercentage

    /// The Amazon S3 bucket and prefix to write to, as `s3://bucket/prefix`.
    @required
    DestinationS3Uri: DestinationS3Uri

    /// The AWS KMS key that encrypts what is captured: its id, ARN, alias or alias ARN.
    KmsKeyId: KmsKeyId

    /// Whether requests, answers or both are captured.
    @required
    CaptureOptions: CaptureOptionList

    /// The content types that are written as text. Without it everything is written in base64.
    CaptureContentTypeHeader: CaptureContentTypeHeader
}

/// One direction of the traffic to capture.
structure CaptureOption {
    /// The direction.
    @required
    CaptureMode: CaptureMode
}

@length(min: 1, max: 32)
list CaptureOptionList {
    member: CaptureOption
}

/// Which content types are captured as text, not in base64. Give at least one of the two.
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

/// A key with its value.
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

/// How an asynchronous endpoint works through its queue, and where its answers go.
structure AsyncInferenceConfig {
    /// How requests are taken from the queue.
    ClientConfig: AsyncInferenceClientConfig

    /// Where answers go and who is told.
    @required
    OutputConfig: AsyncInferenceOutputConfig
}

/// How SageMaker passes queued requests on to the model's container.
structure AsyncInferenceClientConfig {
    /// How many requests one instance works on at the same time. Without it SageMaker finds a good
    /// number itself.
    @unit("requests")
    MaxConcurrentInvocationsPerInstance: MaxConcurrentInvocationsPerInstance
}

/// Where the answers of an asynchronous endpoint go.
structure AsyncInferenceOutputConfig {
    /// The AWS KMS key that encrypts the answers in Amazon S3: its id, ARN, alias or alias ARN.
    KmsKeyId: KmsKeyId

    /// Where answers are written, as `s3://bucket/prefix`. The API allows leaving it out, but give
    /// it: it is where callers look.
    S3OutputPath: DestinationS3Uri

    /// Who is told when a request was answered or has failed. Without it, nobody is.
    NotificationConfig: AsyncInferenceNotificationConfig

    /// Where the reasons of failed requests are written, as `s3://bucket/prefix`.
    S3FailurePath: DestinationS3Uri
}

/// The Amazon SNS topics that are told about asynchronous requests.
structure AsyncInferenceNotificationConfig {
    /// The ARN of the topic that is told of answered requests. Nothing is sent without it.
    SuccessTopic: SnsTopicArn

    /// The ARN of the topic that is told of failed requests. Nothing is sent without it.
    ErrorTopic: SnsTopicArn

    /// The topics whose messages carry the answer itself, as long as it is at most 128 KB. Without
    /// it messages carry its location only. A topic named here has to be given above.
    IncludeInferenceResponseIn: AsyncNotificationTopicTypeList
}

@length(min: 0, max: 2)
list AsyncNotificationTopicTypeList {
    member: AsyncNotificationTopicTypes
}

// ---- Explanations

/// How predictions are explained.
structure ExplainerConfig {
    /// Explains them with SageMaker Clarify.
    ClarifyExplainerConfig: ClarifyExplainerConfig
}

/// Settings of the SageMaker Clarify explainer.
structure ClarifyExplainerConfig {
    /// A JMESPath expression that is evaluated on the model's answer for each record, and explains
    /// the record when it is true. Literals stand in backticks: ``[1]>`0.5` ``. Every record is
    /// explained without it; a request may carry its own.
    EnableExplanations: ClarifyEnableExplanations

    /// How the explainer talks to the model's container. Needed where the container does not speak
    /// plain CSV.
    InferenceConfig: ClarifyInferenceConfig

    /// How contributions of the features are computed.
    @required
    ShapConfig: ClarifyShapConfig
}

/// What the explainer has to know about the requests and answers of the model's container.
///
/// Indexes are for answers in CSV, JMESPath expressions for answers in JSON Lines.
structure ClarifyInferenceConfig {
    /// A JMESPath expression that finds the features in a request in JSON Lines: `myfeatures` for
    /// `{"myfeatures":[1,2,3]}`.
    FeaturesAttribute: ClarifyFeaturesAttribute

    /// A template that makes a request in JSON Lines of a record, with `$features` where its
    /// features go: `{"myfeatures":$features}`. Needed for containers that take JSON Lines, and
    /// only for these.
    ContentTemplate: ClarifyContentTemplate

    /// How many records the container takes in one request. With more than 1, explanations are
    /// computed faster. Without it the explainer finds out while running.
    @unit("records")
    MaxRecordCount: ClarifyMaxRecordCount

    /// The size of the largest request the container takes, in MB.
    @unit("MB")
    @serviceDefault(6)
    MaxPayloadInMB: ClarifyMaxPayloadInMB

    /// Where the probability stands in an answer in CSV, counted from 0. Without it the whole
    /// answer is taken for it.
    ProbabilityIndex: ClarifyProbabilityIndex

    /// Where the label stands in an answer in CSV, counted from 0.
    LabelIndex: ClarifyLabelIndex

    /// A JMESPath expression that finds the probability in an answer in JSON Lines: `probability`
    /// for `{"label":1,"probability":0.6}`.
    ProbabilityAttribute: ClarifyProbabilityAttribute

    /// A JMESPath expression that finds the label in an answer in JSON Lines.
    LabelAttribute: ClarifyLabelAttribute

    /// Names for what is predicted: the classes of a classifier, or the one label there is. They
    /// make explanations readable and change nothing else.
    LabelHeaders: ClarifyLabelHeaders

    /// The names of the features, in their order. They make explanations readable.
    FeatureHeaders: ClarifyFeatureHeaders

    /// The types of the features, in their order, for models that read natural language. At least
    /// one of them is `text`, and `TextConfig` has to be given. Without it the explainer guesses
    /// from the baseline.
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

/// How Kernel SHAP computes what each feature contributes to a prediction.
@javaName("ShapConfig")
structure ClarifyShapConfig {
    /// The records that predictions are compared with.
    @required
    ShapBaselineConfig: ClarifyShapBaselineConfig

    /// How many records are made up for each record of the baseline. More are more exact and take
    /// longer; there are never more than 2 to the power of the number of features, less 2. Without
    /// it there are 2048 and twice the number of features, under the same limit.
    @unit("samples")
    NumberOfSamples: ClarifyShapNumberOfSamples

    /// Whether the logit function is applied to the model's predictions.
    @serviceDefault(false)
    UseLogit: ClarifyShapUseLogit

    /// The seed of the random numbers. With one, the same request always gets the same explanation.
    Seed: ClarifyShapSeed

    /// Explains text by its parts. Needed for models that read natural language, and only for
    /// these.
    TextConfig: ClarifyTextConfig
}

/// The baseline of an explanation: records of the same form as the model's input, for instance
/// averages of the training data. Give exactly one of `ShapBaseline` and `ShapBaselineUri`.
@javaName("ShapBaselineConfig")
structure ClarifyShapBaselineConfig {
    /// The format of the baseline: `text/csv` or `application/jsonlines`.
    @serviceDefault("text/csv")
    MimeType: ClarifyMimeType

    /// The records themselves. They are kept out of messages, as they may be about people. Excludes
    /// `ShapBaselineUri`.
    ShapBaseline: ClarifyShapBaseline

    /// Where in Amazon S3 the records are. Excludes `ShapBaseline`.
    ShapBaselineUri: Url
}

/// How text is taken apart for an explanation.
@javaName("TextConfig")
structure ClarifyTextConfig {
    /// The language of the text.
    @required
    Language: ClarifyTextLanguage

    /// The size of the parts.
    @required
    Granularity: ClarifyTextGranularity
}

// ---- Network and metrics

/// The part of a VPC that containers are connected to.
structure VpcConfig {
    /// The ids of the security groups, as `sg-0123456789abcdef0`, all of the subnets' VPC.
    @required
    SecurityGroupIds: VpcSecurityGroupIds

    /// The ids of the subnets, as `subnet-0123456789abcdef0`. Subnets of several Availability Zones
    /// make the endpoint survive the loss of one.
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

/// Which metrics an endpoint sends to Amazon CloudWatch.
structure MetricsConfig {
    /// Whether use and invocations are also measured for each instance and each container. For
    /// real-time endpoints.
    @serviceDefault(false)
    EnableEnhancedMetrics: EnableEnhancedMetrics

    /// Whether the containers' own metrics, and those of each GPU, each host and the placement of
    /// inference components are sent too.
    @serviceDefault(true)
    EnableDetailedObservability: EnableDetailedObservability

    /// The time between two measurements, in seconds: 10, 30, 60, 120, 180, 240 or 300. It counts
    /// for invocations too only with `EnableEnhancedMetrics`; otherwise they stay at 60.
    @unit("seconds")
    @serviceDefault(60)
    MetricPublishFrequencyInSeconds: MetricPublishFrequencyInSeconds
}
