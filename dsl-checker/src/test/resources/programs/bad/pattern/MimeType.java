import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A string that breaks both its pattern and its known values: one message. */
class MimeType {
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
                .shapConfig(s -> s
                    .shapBaselineConfig(b -> b.shapBaseline("1,2").mimeType("csv")))))
//                                                                          ^
// error: [EndpointDsl:Pattern] mimeType: "csv" does not match [a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*
        .build();
  }
}
// rule: PATTERN
