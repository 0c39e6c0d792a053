import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;

/** A builder that is passed as the value. */
class NoBuildOfArgument {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(
//      ^
// error: no suitable method found for productionVariant(dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances)
//     method dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants.productionVariant(dev.endpointdsl.sagemaker.ProductionVariant) is not applicable
//       (argument mismatch; dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances cannot be converted to dev.endpointdsl.sagemaker.ProductionVariant)
//     method dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants.productionVariant(java.util.function.Function<? super dev.endpointdsl.sagemaker.ProductionVariant.NeedsVariantName,? extends dev.endpointdsl.sagemaker.ProductionVariant.Complete>) is not applicable
//       (argument mismatch; dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances cannot be converted to java.util.function.Function<? super dev.endpointdsl.sagemaker.ProductionVariant.NeedsVariantName,? extends dev.endpointdsl.sagemaker.ProductionVariant.Complete>)
            ProductionVariant.builder()
                .variantName("blue")
                .modelName("churn-xgb-7")
                .instanceType(ML_M5_XLARGE)
                .initialInstanceCount(2))
//                                   ^
// error: [EndpointDsl:Stage] build() is still missing: ProductionVariant.CompleteModelInstances is a builder, not its value
        .build();
  }
}
