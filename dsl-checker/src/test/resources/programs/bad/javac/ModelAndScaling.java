import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A model together with managed scaling, which is for inference components. */
class ModelAndScaling {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .managedInstanceScaling(m -> m.minInstanceCount(1)))
//          ^
// error: cannot find symbol
//   symbol:   method managedInstanceScaling((m)->m.min[...]nt(1))
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances
//          ^
// error: [EndpointDsl:Stage] managedInstanceScaling(...) goes with inferenceComponents(), not with modelName(...)
        .build();
  }
}
// rule: MANAGED_SCALING_WITH_MODEL
