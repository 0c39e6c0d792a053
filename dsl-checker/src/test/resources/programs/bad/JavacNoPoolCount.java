import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** How many instances of the pools? */
class JavacNoPoolCount {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instancePool(p -> p.instanceType(ML_M5_XLARGE).priority(1)))
        .build();
  }
}
// rule: CHOICE
