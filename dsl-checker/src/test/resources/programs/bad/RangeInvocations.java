import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Too many invocations at once. */
class RangeInvocations {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .asyncInferenceConfig(a -> a
            .outputConfig(o -> o.s3OutputPath("s3://ml/out"))
            .clientConfig(c -> c.maxConcurrentInvocationsPerInstance(1001)))
        .build();
  }
}
// rule: RANGE
