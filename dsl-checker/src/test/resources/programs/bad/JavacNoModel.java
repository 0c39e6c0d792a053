import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Neither a model nor inference components. */
class JavacNoModel {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// 12:13: error: cannot find symbol
//   symbol:   method instanceType(dev.endpointdsl.sagemaker.InstanceType)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelOrComponents
