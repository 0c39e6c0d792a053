$version: "2.0"

// The part of the Amazon SageMaker API that creates models.
//
// As in the rest of the model, names, members and limits are those of the API, and the
// documentation is this project's.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#readsBack
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#singular
use dev.endpointdsl.traits#unit

/// Stores a model under its name: the containers that serve it, and their artifacts. No instances
/// are started. A model cannot be changed after it is created, except for its tags.
operation CreateModel {
    input: CreateModelInput
    output: CreateModelOutput
    errors: [
        ResourceLimitExceeded
    ]
}

/// Returns a stored model.
@readsBack(CreateModel)
operation DescribeModel {
    input: DescribeModelInput
    output: DescribeModelOutput
}

// source of accepted/types/ModelExample.java
/// A model: one container, or a pipeline of several, with the artifacts that they load.
///
/// ```java
/// Model model = Model.builder()
///     .modelNamePrefix("churn-")
///     .primaryContainer(c -> c
///         .image("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn:7")
///         .modelDataUrl("s3://ml-models/churn/7/model.tar.gz"))
///     .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
///     .build();
///
/// sageMaker.createModel(model.toRequest());
/// ```
@input
@javaName("Model")
structure CreateModelInput {
    /// The name of the model, unique within the account and Region. Variants and inference
    /// components refer to the model by this name.
    @required
    ModelName: ModelName

    /// The only container of the model. Excludes `Containers`.
    PrimaryContainer: ContainerDefinition

    /// The containers of a pipeline, in the order in which a request passes them, or containers
    /// that clients invoke directly. Excludes `PrimaryContainer`.
    Containers: ContainerDefinitionList

    /// How the containers of a pipeline are invoked. Requires `Containers`.
    InferenceExecutionConfig: InferenceExecutionConfig

    /// The ARN of the IAM role with which SageMaker pulls the images and downloads the artifacts.
    /// The API does not require it, but a variant that names the model uses no other role. The
    /// caller needs the `iam:PassRole` permission for the role.
    ExecutionRoleArn: RoleArn

    /// The tags of the model, for search and cost allocation. Each key appears once; keys that
    /// begin with `aws:` are reserved. The caller needs the `sagemaker:AddTags` permission.
    Tags: TagList

    /// The VPC that the containers connect to. Required for images in a private registry. Not
    /// supported for serverless variants.
    VpcConfig: VpcConfig

    /// Whether the containers are isolated from all networks, inbound and outbound. Required for
    /// model packages from AWS Marketplace. Not supported for serverless variants.
    @serviceDefault(false)
    EnableNetworkIsolation: Boolean
}

/// The response to the creation of a model.
@output
structure CreateModelOutput {
    /// The ARN of the new model.
    @required
    ModelArn: ModelArn
}

/// The model to describe.
@input
structure DescribeModelInput {
    /// The name of the model.
    @required
    ModelName: ModelName
}

/// A model as the service stores it, without its tags.
@output
structure DescribeModelOutput {
    /// The name of the model.
    @required
    ModelName: ModelName

    /// The only container of the model.
    PrimaryContainer: ContainerDefinition

    /// The containers of a pipeline.
    Containers: ContainerDefinitionList

    /// How the containers of a pipeline are invoked.
    InferenceExecutionConfig: InferenceExecutionConfig

    /// The ARN of the IAM role with which SageMaker pulls the images and downloads the artifacts.
    ExecutionRoleArn: RoleArn

    /// The VPC that the containers connect to.
    VpcConfig: VpcConfig

    /// When the model was created.
    @required
    CreationTime: Timestamp

    /// The ARN of the model.
    @required
    ModelArn: ModelArn

    /// Whether the containers are isolated from all networks.
    EnableNetworkIsolation: Boolean

    /// The instance types that the service recommends for the model.
    DeploymentRecommendation: DeploymentRecommendation
}

/// A container of a model: either an image with its artifacts, or a model package, which has both.
structure ContainerDefinition {
    /// The DNS name of the container, unique within the model. Clients that invoke a container
    /// directly name it. A pipeline has it for all containers or for none; for the only container
    /// of a model it is ignored.
    @elementLabel
    ContainerHostname: ContainerHostname

    /// The registry path of the image, with a tag or a digest:
    /// `registry/repository[:tag]` or `registry/repository[@digest]`. It must be in the model's
    /// Region. Excludes `ModelPackageName`.
    Image: ContainerImage

    /// How SageMaker reaches the registry of the image. Set it for a private registry only.
    ImageConfig: ImageConfig

    /// Whether the container hosts one model, or several that are loaded on demand.
    @serviceDefault("SingleModel")
    Mode: ContainerMode

    /// The Amazon S3 location of the artifacts: an archive (`.tar.gz`), or for
    /// `Mode` `MultiModel` the prefix below which the archives are.
    ModelDataUrl: Url

    /// The source of the artifacts, which may be uncompressed. Not supported for serverless
    /// variants, multi-model containers, batch transform and AWS Marketplace.
    ModelDataSource: ModelDataSource

    /// Further artifacts, such as draft models for speculative decoding. Each is available below
    /// the name of its channel.
    AdditionalModelDataSources: AdditionalModelDataSources

    /// The environment variables of the container. Do not put secrets here: everybody who may
    /// describe the model can read them. A key and a value have at most 1,024 bytes each, and all
    /// of a request together at most 32 KB.
    @singular("environmentVariable")
    Environment: EnvironmentMap

    /// The name or the ARN of the model package. Excludes `Image`.
    ModelPackageName: VersionedArnOrName

    /// The inference specification of the model package to use. Requires `ModelPackageName`.
    InferenceSpecificationName: InferenceSpecificationName

    /// The settings of a multi-model container. Requires `Mode` `MultiModel`.
    MultiModelConfig: MultiModelConfig

    /// The metrics that SageMaker collects from the container. They are published only if
    /// `EnableDetailedObservability` is set in the endpoint configuration's `MetricsConfig`.
    ContainerMetricsConfig: ContainerMetricsConfig
}

@length(min: 0, max: 15)
list ContainerDefinitionList {
    member: ContainerDefinition
}

/// How SageMaker reaches the registry of an image.
structure ImageConfig {
    /// Whether the image is in Amazon ECR, or in a private registry that the model's VPC reaches.
    @required
    RepositoryAccessMode: RepositoryAccessMode

    /// The credentials of the private registry. Requires `RepositoryAccessMode` `Vpc`.
    RepositoryAuthConfig: RepositoryAuthConfig
}

/// The credentials of a private registry.
structure RepositoryAuthConfig {
    /// The ARN of the AWS Lambda function that returns the credentials.
    @required
    RepositoryCredentialsProviderArn: RepositoryCredentialsProviderArn
}

/// The source of a model's artifacts.
structure ModelDataSource {
    /// The Amazon S3 location of the artifacts. The API does not require it, but there is no other
    /// source.
    S3DataSource: S3ModelDataSource
}

/// Artifacts in Amazon S3.
structure S3ModelDataSource {
    /// The location: for `S3Prefix` the prefix of the artifacts, which ends with `/`, for
    /// `S3Object` an object.
    @required
    S3Uri: S3ModelUri

    /// Whether the location is a prefix or an object.
    @required
    S3DataType: S3ModelDataType

    /// Whether the artifacts are compressed. `Gzip` is for an object (`.tar.gz`) only.
    @required
    CompressionType: ModelCompressionType

    /// The acceptance of the license of a gated model.
    ModelAccessConfig: ModelAccessConfig

    /// The model in a SageMaker hub that the artifacts belong to.
    HubAccessConfig: InferenceHubAccessConfig

    /// The Amazon S3 location of a manifest that lists the artifacts.
    ManifestS3Uri: S3ModelUri

    /// The ETag that the artifacts must have.
    ETag: String

    /// The ETag that the manifest must have.
    ManifestEtag: String
}

/// The access to a gated model.
structure ModelAccessConfig {
    /// Whether you accept the end-user license agreement of the model. Gated models require `true`.
    @required
    AcceptEula: AcceptEula
}

/// The access to a model in a SageMaker hub.
@javaName("HubAccessConfig")
structure InferenceHubAccessConfig {
    /// The ARN of the hub content.
    @required
    HubContentArn: HubContentArn
}

/// Further artifacts of a container.
structure AdditionalModelDataSource {
    /// The name of the channel, unique within the container.
    @required
    @elementLabel
    ChannelName: AdditionalModelChannelName

    /// The Amazon S3 location of the artifacts.
    @required
    S3DataSource: S3ModelDataSource
}

@length(min: 0, max: 5)
list AdditionalModelDataSources {
    member: AdditionalModelDataSource
}

@length(min: 0, max: 100)
map EnvironmentMap {
    key: EnvironmentKey
    value: EnvironmentValue
}

/// The settings of a multi-model container.
structure MultiModelConfig {
    /// Whether loaded models stay in memory. Disable it if requests rarely repeat a model.
    ModelCacheSetting: ModelCacheSetting
}

/// The metrics that SageMaker collects from a container.
structure ContainerMetricsConfig {
    /// The endpoint of the container that returns metrics; at most one.
    MetricsEndpoints: MetricsEndpointList
}

/// An endpoint of a container that returns metrics in the format of Prometheus.
structure MetricsEndpoint {
    /// The path of the endpoint, such as `/metrics`.
    @required
    MetricsEndpointPath: MetricsEndpointPath

    /// The interval, in seconds, at which metrics are collected and published: 10, 30, 60, 120,
    /// 180, 240 or 300.
    @unit("seconds")
    MetricPublishFrequencyInSeconds: MetricPublishFrequencyInSeconds
}

@length(min: 0, max: 1)
list MetricsEndpointList {
    member: MetricsEndpoint
}

/// How the containers of a pipeline are invoked.
structure InferenceExecutionConfig {
    /// One after the other, or each one directly.
    @required
    Mode: InferenceExecutionMode
}

/// The instance types that the service recommends for a model.
structure DeploymentRecommendation {
    /// The status of the recommendation.
    @required
    RecommendationStatus: RecommendationStatus

    /// The recommended instance types.
    RealTimeInferenceRecommendations: RealTimeInferenceRecommendations
}

/// A recommended instance type.
structure RealTimeInferenceRecommendation {
    /// The ID of the recommendation.
    @required
    RecommendationId: String

    /// The instance type.
    @required
    InstanceType: ProductionVariantInstanceType

    /// The environment variables to set with it.
    Environment: EnvironmentMap
}

@length(min: 0, max: 3)
list RealTimeInferenceRecommendations {
    member: RealTimeInferenceRecommendation
}

// ---- Enums

/// The number of models in a container.
enum ContainerMode {
    /// One model.
    SINGLE_MODEL = "SingleModel"

    /// Several models, which are loaded when they are invoked.
    MULTI_MODEL = "MultiModel"
}

/// The registries of images.
enum RepositoryAccessMode {
    /// Amazon ECR.
    PLATFORM = "Platform"

    /// A private registry that the model's VPC reaches.
    VPC = "Vpc"
}

/// The kinds of Amazon S3 locations of artifacts.
enum S3ModelDataType {
    /// All objects whose keys begin with a prefix.
    S3_PREFIX = "S3Prefix"

    /// One object.
    S3_OBJECT = "S3Object"
}

/// The compression of artifacts.
enum ModelCompressionType {
    /// Uncompressed files.
    NONE = "None"

    /// A gzip-compressed tar archive.
    GZIP = "Gzip"
}

/// Whether a multi-model container keeps loaded models in memory.
enum ModelCacheSetting {
    /// Loaded models stay in memory.
    ENABLED = "Enabled"

    /// A model is loaded for each request.
    DISABLED = "Disabled"
}

/// The ways to invoke the containers of a model.
enum InferenceExecutionMode {
    /// One after the other: each container receives the response of the one before.
    SERIAL = "Serial"

    /// Each container directly, by its `ContainerHostname`.
    DIRECT = "Direct"
}

/// The status of a recommendation.
enum RecommendationStatus {
    /// The service is still computing it.
    IN_PROGRESS

    /// It is complete.
    COMPLETED

    /// The service could not compute it.
    FAILED

    /// The service has none for the model.
    NOT_APPLICABLE
}

// ---- Strings and booleans

@length(min: 20, max: 2048)
@pattern("^(?:arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model/.*)$")
string ModelArn

@length(min: 0, max: 63)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})$")
string ContainerHostname

@length(min: 0, max: 255)
@pattern("^(?:[\\S]+)$")
string ContainerImage

@length(min: 1, max: 2048)
@pattern("^(?:.*)$")
string RepositoryCredentialsProviderArn

@length(min: 0, max: 1024)
@pattern("^(?:(https|s3)://([^/]+)/?(.*))$")
string S3ModelUri

@length(min: 0, max: 255)
@pattern("^(?:.*)$")
string HubContentArn

@length(min: 1, max: 64)
@pattern("^(?:[A-Za-z0-9\\.\\-_]+)$")
string AdditionalModelChannelName

@length(min: 0, max: 1024)
@pattern("^(?:[a-zA-Z_][a-zA-Z0-9_]*)$")
string EnvironmentKey

@length(min: 0, max: 1024)
@pattern("^(?:[\\S\\s]*)$")
string EnvironmentValue

@length(min: 1, max: 176)
@pattern("^(?:(arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z\\-]*\\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\\/[0-9]{1,9})?)$")
string VersionedArnOrName

@length(min: 1, max: 63)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})$")
string InferenceSpecificationName

@length(min: 0, max: 256)
@pattern("^(?:/(?!.*\\.\\.)[a-zA-Z0-9/_.\\-]+)$")
string MetricsEndpointPath

boolean AcceptEula
