import dev.endpointdsl.sagemaker.EndpointConfig;

/** A number for an enum, whose method has overloads. */
class NumberForEnum {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(5)
//          ^
// error: no suitable method found for instanceType(int)
//     method dev.endpointdsl.sagemaker.ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig.instanceType(dev.endpointdsl.sagemaker.InstanceType) is not applicable
//       (argument mismatch; int cannot be converted to dev.endpointdsl.sagemaker.InstanceType)
//     method dev.endpointdsl.sagemaker.ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig.instanceType(java.lang.String) is not applicable
//       (argument mismatch; int cannot be converted to java.lang.String)
//     method dev.endpointdsl.sagemaker.ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig.instanceType(software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType) is not applicable
//       (argument mismatch; int cannot be converted to software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType)
//          ^
// error: [EndpointDsl:Argument] instanceType(...) takes InstanceType, String or ProductionVariantInstanceType, not int
            .initialInstanceCount(2))
        .build();
  }
}
