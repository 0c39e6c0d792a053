import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A variant without a model or inference components. */
class NoModel {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .instanceType(ML_M5_XLARGE)
//          ^
// error: cannot find symbol
//   symbol:   method instanceType(dev.endpointdsl.sagemaker.InstanceType)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelNameOrInferenceComponents
//          ^
// error: [EndpointDsl:Stage] instanceType comes later: this stage takes modelName(...) or inferenceComponents(). Call one of them first.
            .initialInstanceCount(2))
        .build();
  }
}
