import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A block that forgets to return the builder. */
class NothingReturned {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> {
//      ^
// error: no suitable method found for productionVariant((v)->{ v.v[...]2); })
//     method dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants.productionVariant(dev.endpointdsl.sagemaker.ProductionVariant) is not applicable
//       (argument mismatch; dev.endpointdsl.sagemaker.ProductionVariant is not a functional interface)
//     method dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants.productionVariant(java.util.function.Function<? super dev.endpointdsl.sagemaker.ProductionVariant.NeedsVariantName,? extends dev.endpointdsl.sagemaker.ProductionVariant.Complete>) is not applicable
//       (argument mismatch; bad return type in lambda expression
//           missing return value)
//                         ^
// error: [EndpointDsl:Stage] the lambda returns nothing: return the builder of ProductionVariant
          v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2);
        })
        .build();
  }
}
