$version: "2.0"

// What ties members to each other, laid over the shapes of the model. The catalogue numbers (B1,
// D2) are those of docs/RULES.md.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#namedByContent
use dev.endpointdsl.traits#namedByPosition
use dev.endpointdsl.traits#positionPrefix

// Names that nobody has to invent.

apply CreateEndpointConfigInput$EndpointConfigName @namedByContent(
    prefixMethod: "endpointConfigNamePrefix"
    method: "generatedEndpointConfigName"
    defaultPrefix: "endpoint-config-"
    ignores: [CreateEndpointConfigInput$Tags]
)

apply ProductionVariant$VariantName @namedByPosition(method: "defaultVariantName")

apply CreateEndpointConfigInput$ProductionVariants @positionPrefix("variant-")

apply CreateEndpointConfigInput$ShadowProductionVariants @positionPrefix("shadow-variant-")

// B1, B2, B12, D2: what a variant serves, and what it runs on.
apply ProductionVariant @choices([
    {
        name: "ModelOrComponents"
        alternatives: [
            {
                name: "Model"
                members: [ProductionVariant$ModelName]
                excludes: [ProductionVariant$ManagedInstanceScaling]
            }
            {
                name: "Components"
                method: "inferenceComponents"
                documentation: "Hosts inference components, which are deployed later, in place of one model. The configuration then needs an `executionRoleArn`."
            }
        ]
    }
    {
        name: "Compute"
        alternatives: [
            {
                name: "Instances"
                members: [ProductionVariant$InstanceType, ProductionVariant$InitialInstanceCount]
            }
            {
                name: "Pools"
                members: [ProductionVariant$InstancePools, ProductionVariant$InitialInstanceCount]
            }
            {
                name: "Serverless"
                members: [ProductionVariant$ServerlessConfig]
                after: ["Model"]
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

// H1: the records themselves, or where they are.
apply ClarifyShapBaselineConfig @choices([
    {
        name: "Baseline"
        alternatives: [
            { name: "Records", members: [ClarifyShapBaselineConfig$ShapBaseline] }
            { name: "Uri", members: [ClarifyShapBaselineConfig$ShapBaselineUri] }
        ]
    }
])

// I2: prefix-aware routing and its settings go together.
apply ProductionVariantRoutingConfig @choices([
    {
        name: "Routing"
        alternatives: [
            { name: "Strategy", members: [ProductionVariantRoutingConfig$RoutingStrategy] }
            {
                name: "PrefixAware"
                members: [ProductionVariantRoutingConfig$PrefixAwareRoutingConfig]
                implies: [
                    { member: ProductionVariantRoutingConfig$RoutingStrategy, value: "PREFIX_AWARE" }
                ]
            }
        ]
    }
])
