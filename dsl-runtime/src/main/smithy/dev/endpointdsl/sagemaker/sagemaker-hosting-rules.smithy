$version: "2.0"

// Constraints that relate members of models and inference components to each other, applied to the
// shapes of the model. Each rule is a constant of ModelRule, InferenceComponentRule or, for tags,
// SageMakerRule. Rules that need more than one structure or list are Java classes named after their
// topic (ModelRules, ContainerRules, ...).
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#allowedValues
use dev.endpointdsl.traits#allowedValuesRule
use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#namedByContent
use dev.endpointdsl.traits#uniqueMember

// ---- Models

apply CreateModelInput$ModelName @namedByContent(
    prefixMethod: "modelNamePrefix"
    method: "generatedModelName"
    defaultPrefix: "model-"
    ignores: [CreateModelInput$Tags]
)

// A model has one container or several.
apply CreateModelInput @choices([
    {
        name: "ContainerCount"
        rule: "CONTAINER_MISSING"
        alternatives: [
            {
                name: "Single"
                members: [CreateModelInput$PrimaryContainer]
                excludes: [CreateModelInput$InferenceExecutionConfig]
                rules: { excludes: "EXECUTION_MODE_OF_SINGLE_CONTAINER" }
            }
            {
                name: "Several"
                members: [CreateModelInput$Containers]
                rules: { exclusive: "PRIMARY_AND_SEVERAL_CONTAINERS" }
            }
        ]
    }
])

apply CreateModelInput$Containers @uniqueMember(
    member: ContainerDefinition$ContainerHostname
    rule: "CONTAINER_HOSTNAME_REPEATED"
    warning: true
)

apply CreateModelInput$Tags @uniqueMember(
    member: Tag$Key
    rule: "TAG_KEY_REPEATED"
)

// A container has an image, with or without artifacts, or a model package, which has both.
apply ContainerDefinition @choices([
    {
        name: "Source"
        rule: "IMAGE_OR_PACKAGE_MISSING"
        alternatives: [
            {
                name: "Image"
                members: [ContainerDefinition$Image]
                excludes: [ContainerDefinition$InferenceSpecificationName]
                rules: { excludes: "INFERENCE_SPECIFICATION_WITHOUT_PACKAGE" }
            }
            {
                name: "Package"
                members: [ContainerDefinition$ModelPackageName]
                rules: { exclusive: "IMAGE_AND_PACKAGE" }
            }
        ]
    }
    {
        name: "ModelData"
        alternatives: [
            {
                name: "Url"
                members: [ContainerDefinition$ModelDataUrl]
                after: ["Image"]
                rules: { after: "MODEL_DATA_WITH_PACKAGE" }
            }
            {
                name: "DataSource"
                members: [ContainerDefinition$ModelDataSource]
                after: ["Image"]
                rules: { exclusive: "MODEL_DATA_TWICE", after: "MODEL_DATA_WITH_PACKAGE" }
            }
            {
                name: "NoData"
                method: "withoutModelData"
                documentation: "Sets no artifacts: the image contains them, or downloads them itself."
            }
        ]
    }
])

apply ContainerDefinition$AdditionalModelDataSources @uniqueMember(
    member: AdditionalModelDataSource$ChannelName
    rule: "CHANNEL_NAME_REPEATED"
    warning: true
)

// The newest model of the API has these values for the number.
apply MetricsEndpoint$MetricPublishFrequencyInSeconds @allowedValues([10, 30, 60, 120, 180, 240, 300])

apply MetricsEndpoint$MetricPublishFrequencyInSeconds @allowedValuesRule("METRIC_FREQUENCY_STEP")

// ---- Inference components

// A base component names its variant; an adapter runs where its base component runs. Each has one
// specification, or one for each instance type.
apply CreateInferenceComponentInput @choices([
    {
        name: "Placement"
        alternatives: [
            { name: "Variant", members: [CreateInferenceComponentInput$VariantName] }
            {
                name: "Adapter"
                method: "onVariantOfBaseComponent"
                documentation: "Runs on the variant of the base component. For adapters: the specification then has a `baseInferenceComponentName`."
                excludes: [CreateInferenceComponentInput$RuntimeConfig]
            }
        ]
    }
    {
        name: "SpecificationCount"
        rule: "SPECIFICATION_MISSING"
        alternatives: [
            { name: "Single", members: [CreateInferenceComponentInput$Specification] }
            {
                name: "Several"
                members: [CreateInferenceComponentInput$Specifications]
                rules: { exclusive: "ONE_AND_SEVERAL_SPECIFICATIONS" }
            }
        ]
    }
])

apply CreateInferenceComponentInput$Specifications @uniqueMember(
    member: InferenceComponentSpecification$InstanceType
    rule: "SPECIFICATION_INSTANCE_TYPE_REPEATED"
    warning: true
)

apply CreateInferenceComponentInput$Tags @uniqueMember(
    member: Tag$Key
    rule: "TAG_KEY_REPEATED"
)

apply UpdateInferenceComponentInput @choices([
    {
        name: "SpecificationChange"
        alternatives: [
            { name: "Single", members: [UpdateInferenceComponentInput$Specification] }
            {
                name: "Several"
                members: [UpdateInferenceComponentInput$Specifications]
                rules: { exclusive: "ONE_AND_SEVERAL_SPECIFICATIONS" }
            }
            {
                name: "SameSpecification"
                method: "sameSpecification"
                documentation: "Keeps the specification: only the number of copies changes."
            }
        ]
    }
])

apply UpdateInferenceComponentInput$Specifications @uniqueMember(
    member: InferenceComponentSpecification$InstanceType
    rule: "SPECIFICATION_INSTANCE_TYPE_REPEATED"
    warning: true
)

// A component has a model or a container. A base component reserves hardware; an adapter, which is
// a container with artifacts, uses that of its base component.
apply InferenceComponentSpecification @choices([
    {
        name: "Source"
        rule: "MODEL_OR_CONTAINER_MISSING"
        alternatives: [
            { name: "Model", members: [InferenceComponentSpecification$ModelName] }
            {
                name: "Container"
                members: [InferenceComponentSpecification$Container]
                rules: { exclusive: "MODEL_AND_CONTAINER" }
            }
        ]
    }
    {
        name: "Role"
        rule: "COMPUTE_REQUIREMENTS_MISSING"
        alternatives: [
            { name: "Base", members: [InferenceComponentSpecification$ComputeResourceRequirements] }
            {
                name: "Adapter"
                members: [InferenceComponentSpecification$BaseInferenceComponentName]
                after: ["Container"]
                excludes: [
                    InferenceComponentSpecification$StartupParameters
                    InferenceComponentSpecification$DataCacheConfig
                    InferenceComponentSpecification$SchedulingConfig
                ]
                rules: {
                    exclusive: "ADAPTER_WITH_COMPUTE_REQUIREMENTS"
                    excludes: "ADAPTER_WITH_BASE_SETTING"
                    after: "ADAPTER_WITHOUT_ARTIFACT"
                }
            }
        ]
    }
])

apply InferenceComponentComputeResourceRequirements$MinMemoryRequiredInMb @atMost(
    member: InferenceComponentComputeResourceRequirements$MaxMemoryRequiredInMb
    rule: "MIN_MEMORY_OVER_MAX"
    warning: true
)
