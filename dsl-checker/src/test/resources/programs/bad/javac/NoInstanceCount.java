import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance type without an instance count. */
class NoInstanceCount {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE))
//                       ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances.NeedsInitialInstanceCount cannot be converted to dev.endpointdsl.sagemaker.ProductionVariant.Complete
//                       ^
// error: [EndpointDsl:Stage] initialInstanceCount(...) is still missing: ProductionVariant.CompleteModelInstances.NeedsInitialInstanceCount is not the last stage
        .build();
  }
}
// rule: INITIAL_INSTANCE_COUNT_MISSING
