import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two variants with different names, and two tags with different keys. */
class TwoVariants {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .productionVariant(v -> v
            .variantName("green")
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team", "risk")
        .tag("cost", "risk")
        .build();
  }
}
