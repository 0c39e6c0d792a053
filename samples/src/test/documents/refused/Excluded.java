import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

class Excluded {
  static EndpointConfig config() {
    // begin
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(20))
            .instanceType(ML_M5_XLARGE))
        .build();
    // end
  }
}
