import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A type of instances, and serverless. */
class JavacTypeAndServerless {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
        .build();
  }
}
// rule: EXCLUSIVE
