$version: "2.0"

// Constraints that relate members to each other, applied to the shapes of the model. Each rule is a
// constant of SageMakerRule, which also has its severity. Rules that need more than one structure or
// list are Java classes named after their topic (ShadowRules, StorageRules, ...), which
// EndpointConfigRules calls.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#addedByService
use dev.endpointdsl.traits#allowedValues
use dev.endpointdsl.traits#allowedValuesRule
use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#atMostOneWith
use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#distinctFrom
use dev.endpointdsl.traits#inactiveValue
use dev.endpointdsl.traits#namedByContent
use dev.endpointdsl.traits#namedByPosition
use dev.endpointdsl.traits#pairedSizes
use dev.endpointdsl.traits#positionPrefix
use dev.endpointdsl.traits#sameSizeAs
use dev.endpointdsl.traits#uniqueMember

// Names that the builder generates.

apply CreateEndpointConfigInput$EndpointConfigName @namedByContent(
    prefixMethod: "endpointConfigNamePrefix"
    method: "generatedEndpointConfigName"
    defaultPrefix: "endpoint-config-"
    ignores: [CreateEndpointConfigInput$Tags]
)

apply ProductionVariant$VariantName @namedByPosition(method: "defaultVariantName")

apply CreateEndpointConfigInput$ProductionVariants @positionPrefix("variant-")

apply CreateEndpointConfigInput$ShadowProductionVariants @positionPrefix("shadow-variant-")

// A variant serves a model or inference components, on one of three kinds of compute.
apply ProductionVariant @choices([
    {
        name: "ModelOrComponents"
        alternatives: [
            {
                name: "Model"
                members: [ProductionVariant$ModelName]
                excludes: [ProductionVariant$ManagedInstanceScaling]
                rules: { excludes: "MANAGED_SCALING_WITH_MODEL" }
            }
            {
                name: "Components"
                method: "inferenceComponents"
                documentation: "Hosts inference components, which are deployed later, instead of a model. The configuration then needs an `executionRoleArn`."
            }
        ]
    }
    {
        name: "Compute"
        rule: "COMPUTE_MISSING"
        alternatives: [
            {
                name: "Instances"
                members: [ProductionVariant$InstanceType, ProductionVariant$InitialInstanceCount]
                rules: { members: "INITIAL_INSTANCE_COUNT_MISSING" }
            }
            {
                name: "Pools"
                members: [ProductionVariant$InstancePools, ProductionVariant$InitialInstanceCount]
                rules: {
                    exclusive: "INSTANCE_TYPE_WITH_POOLS"
                    members: "INITIAL_INSTANCE_COUNT_MISSING"
                }
            }
            {
                name: "Serverless"
                members: [ProductionVariant$ServerlessConfig]
                after: ["Model"]
                rules: {
                    exclusive: "SERVERLESS_WITH_INSTANCES"
                    excludes: "INSTANCE_MEMBER_ON_SERVERLESS"
                    excludedMembers: [
                        { member: ProductionVariant$VolumeSizeInGB, rule: "VOLUME_SIZE_ON_SERVERLESS" }
                    ]
                    after: "SERVERLESS_WITHOUT_MODEL"
                }
                excludes: [
                    ProductionVariant$VolumeSizeInGB
                    ProductionVariant$ManagedInstanceScaling
                    ProductionVariant$RoutingConfig
                    ProductionVariant$InferenceAmiVersion
                    ProductionVariant$CapacityReservationConfig
                    ProductionVariant$AcceleratorType
                    ProductionVariant$EnableSSMAccess
                    ProductionVariant$CoreDumpConfig
                    ProductionVariant$VariantInstanceProvisionTimeoutInSeconds
                ]
            }
        ]
    }
])

// Members that the service adds to what it describes, and refuses in requests.
apply ProductionVariant$VolumeSizeInGB @addedByService(
    beside: ProductionVariant$ServerlessConfig
    value: 5
)

// Structures that are set but request nothing, which other clients of the service send.
apply ProductionVariantManagedInstanceScaling$Status @inactiveValue("DISABLED")

apply ProductionVariantRoutingConfig$RoutingStrategy @inactiveValue("RANDOM")

apply DataCaptureConfig$EnableCapture @inactiveValue(false)

// The baseline is inline or in Amazon S3.
apply ClarifyShapBaselineConfig @choices([
    {
        name: "Baseline"
        rule: "SHAP_BASELINE_MISSING"
        alternatives: [
            { name: "Records", members: [ClarifyShapBaselineConfig$ShapBaseline] }
            {
                name: "Uri"
                members: [ClarifyShapBaselineConfig$ShapBaselineUri]
                rules: { exclusive: "SHAP_BASELINE_TWICE" }
            }
        ]
    }
])

// Prefix-aware routing requires its settings, and the settings require prefix-aware routing.
apply ProductionVariantRoutingConfig @choices([
    {
        name: "Routing"
        alternatives: [
            { name: "Strategy", members: [ProductionVariantRoutingConfig$RoutingStrategy] }
            {
                name: "PrefixAware"
                members: [ProductionVariantRoutingConfig$PrefixAwareRoutingConfig]
                implies: [
                    {
                        member: ProductionVariantRoutingConfig$RoutingStrategy
                        value: "PREFIX_AWARE"
                        rule: "PREFIX_AWARE_MISMATCH"
                    }
                ]
            }
        ]
    }
])

// Both settings are required, although the shape of the API makes each optional.
apply PrefixAwareRoutingConfig$PrefixLength @required

apply PrefixAwareRoutingConfig$ConcurrencyThreshold @required

// Only a few values are allowed where the shape has a range, or no constraint.
apply ProductionVariantServerlessConfig$MemorySizeInMB @allowedValues([1024, 2048, 3072, 4096, 5120, 6144])

apply ProductionVariantServerlessConfig$MemorySizeInMB @allowedValuesRule("SERVERLESS_MEMORY_STEP")

apply MetricsConfig$MetricPublishFrequencyInSeconds @allowedValues([10, 30, 60, 120, 180, 240, 300])

apply MetricsConfig$MetricPublishFrequencyInSeconds @allowedValuesRule("METRIC_FREQUENCY_STEP")

// One number limits another.
apply ProductionVariantServerlessConfig$ProvisionedConcurrency @atMost(
    member: ProductionVariantServerlessConfig$MaxConcurrency
    rule: "PROVISIONED_CONCURRENCY_OVER_MAX"
)

apply ProductionVariantManagedInstanceScaling$MinInstanceCount @atMost(
    member: ProductionVariantManagedInstanceScaling$MaxInstanceCount
    rule: "MIN_INSTANCES_OVER_MAX"
)

// Constraints on the variants of a configuration.
apply CreateEndpointConfigInput$ProductionVariants @atMostOneWith(
    member: ProductionVariant$ServerlessConfig
    rule: "SEVERAL_SERVERLESS_VARIANTS"
)

apply CreateEndpointConfigInput$ProductionVariants @uniqueMember(
    member: ProductionVariant$VariantName
    rule: "VARIANT_NAME_REPEATED"
)

apply CreateEndpointConfigInput$ShadowProductionVariants @uniqueMember(
    member: ProductionVariant$VariantName
    rule: "VARIANT_NAME_REPEATED"
)

apply CreateEndpointConfigInput$ShadowProductionVariants @distinctFrom(
    member: CreateEndpointConfigInput$ProductionVariants
    by: ProductionVariant$VariantName
    rule: "VARIANT_NAME_IN_BOTH_LISTS"
)

apply CreateEndpointConfigInput$ShadowProductionVariants @pairedSizes(
    member: CreateEndpointConfigInput$ProductionVariants
    size: 1
    otherSize: 1
    rule: "SHADOW_NOT_ONE_TO_ONE"
)

// Lists whose elements are unique, or correspond to those of another list.
apply DataCaptureConfig$CaptureOptions @uniqueMember(
    member: CaptureOption$CaptureMode
    rule: "CAPTURE_MODE_REPEATED"
    warning: true
)

apply ClarifyInferenceConfig$FeatureTypes @sameSizeAs(
    member: ClarifyInferenceConfig$FeatureHeaders
    rule: "FEATURE_SIZES_DIFFER"
    warning: true
)

apply CreateEndpointConfigInput$Tags @uniqueMember(
    member: Tag$Key
    rule: "TAG_KEY_REPEATED"
)

apply CreateEndpointInput$Tags @uniqueMember(
    member: Tag$Key
    rule: "TAG_KEY_REPEATED"
)
