import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Too many concurrent invocations for each instance. */
class Invocations {
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
//                                                                   ^
// error: [EndpointDsl:Range] maxConcurrentInvocationsPerInstance: 1001 is not between 1 and 1000 (requests)
        .build();
  }
}
// rule: RANGE
