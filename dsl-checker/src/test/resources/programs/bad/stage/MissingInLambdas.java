import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** The second of two lambdas lacks a member. */
class MissingInLambdas {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(
//                         ^
// error: method productionVariants in interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants cannot be applied to given types;
//   required: dev.endpointdsl.sagemaker.ProductionVariant.BuilderFunction,dev.endpointdsl.sagemaker.ProductionVariant.BuilderFunction[]
//   found:    (v)->v.var[...]nt(1),(v)->v.var[...]ARGE)
//   reason: varargs mismatch; bad return type in lambda expression
//       dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances.NeedsInitialInstanceCount cannot be converted to dev.endpointdsl.sagemaker.ProductionVariant.Complete
            v -> v.variantName("a").modelName("m").instanceType(ML_M5_XLARGE).initialInstanceCount(1),
            v -> v.variantName("b").modelName("m").instanceType(ML_M5_XLARGE))
//                                                             ^
// error: [EndpointDsl:Stage] initialInstanceCount(...) is still missing: ProductionVariant.CompleteModelInstances.NeedsInitialInstanceCount is not the last stage
        .build();
  }
}
