import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance type of an unknown family. */
class OtherFamily {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType("ml.quantum.9xlarge-preview")
//                        ^
// warning: [EndpointDsl:UnknownValue] instanceType: "ml.quantum.9xlarge-preview" is not a value this model knows
            .initialInstanceCount(2))
        .build();
  }
}
// rule: UNKNOWN_VALUE
