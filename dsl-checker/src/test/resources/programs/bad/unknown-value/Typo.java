import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance type with a missing letter. */
class Typo {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType("ml.m5.xlrge")
//                        ^
// warning: [EndpointDsl:UnknownValue] instanceType: "ml.m5.xlrge" is not a value this model knows; did you mean ml.m5.xlarge?
            .initialInstanceCount(2))
        .build();
  }
}
// rule: UNKNOWN_VALUE
