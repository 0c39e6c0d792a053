import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A model, and inference components. */
class JavacModelAndComponents {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// 13:13: error: cannot find symbol
//   symbol:   method inferenceComponents()
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelCompute
