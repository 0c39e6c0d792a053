import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Sensitive records, which the message must not show. */
class SensitiveBaseline {
  private static final String RECORD = "";

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
                .shapConfig(s -> s.shapBaselineConfig(b -> b
                    .shapBaseline(RECORD)))))
//                                ^
// error: [EndpointDsl:Length] shapBaseline: has 0 characters, 1 to 4096 are allowed
        .build();
  }
}
// rule: LENGTH
