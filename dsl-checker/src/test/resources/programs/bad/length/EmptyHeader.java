import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An empty feature header. */
class EmptyHeader {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .explainerConfig(e -> e
            .clarifyExplainerConfig(c -> c
                .shapConfig(s -> s.shapBaselineConfig(b -> b.shapBaseline("1,2")))
                .inferenceConfig(i -> i.featureHeaders("age", ""))))
//                                                            ^
// error: [EndpointDsl:Length] featureHeaders: has 0 characters, 1 to 64 are allowed
        .build();
  }
}
// rule: LENGTH
