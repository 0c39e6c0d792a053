import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A model together with inference components. */
class ModelAndComponents {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .inferenceComponents()
//          ^
// error: cannot find symbol
//   symbol:   method inferenceComponents()
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsInstanceTypeOrInstancePoolsOrServerlessConfig
//          ^
// error: [EndpointDsl:Stage] inferenceComponents() and modelName(...) exclude each other: call only one of them
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
