import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;

/** A lambda with an explicit parameter that lacks a member. */
class ExplicitParameter {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant((ProductionVariant.NeedsVariantName v) -> v
//      ^
// error: no suitable method found for productionVariant((Productio[...]ARGE))
//     method dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants.productionVariant(dev.endpointdsl.sagemaker.ProductionVariant) is not applicable
//       (argument mismatch; dev.endpointdsl.sagemaker.ProductionVariant is not a functional interface)
//     method dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants.productionVariant(java.util.function.Function<? super dev.endpointdsl.sagemaker.ProductionVariant.NeedsVariantName,? extends dev.endpointdsl.sagemaker.ProductionVariant.Complete>) is not applicable
//       (argument mismatch; bad return type in lambda expression
//           dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances.NeedsInitialInstanceCount cannot be converted to dev.endpointdsl.sagemaker.ProductionVariant.Complete)
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE))
//                       ^
// error: [EndpointDsl:Stage] initialInstanceCount(...) is still missing: ProductionVariant.CompleteModelInstances.NeedsInitialInstanceCount is not the last stage
        .build();
  }
}
