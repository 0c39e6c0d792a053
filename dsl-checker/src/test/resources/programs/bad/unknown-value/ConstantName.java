import dev.endpointdsl.sagemaker.EndpointConfig;

/** The name of an enum constant instead of its string. */
class ConstantName {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType("ML_M5_XLARGE")
//                        ^
// warning: [EndpointDsl:UnknownValue] instanceType: "ML_M5_XLARGE" is not a value this model knows; did you mean ml.m5.xlarge?
            .initialInstanceCount(2))
        .build();
  }
}
// rule: UNKNOWN_VALUE
