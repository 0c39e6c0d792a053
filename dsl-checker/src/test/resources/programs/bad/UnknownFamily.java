import dev.endpointdsl.sagemaker.EndpointConfig;

/** Nothing like it is known. */
class UnknownFamily {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType("ml.quantum.9xlarge-preview")
            .initialInstanceCount(2))
        .build();
  }
}
// rule: UNKNOWN_VALUE
