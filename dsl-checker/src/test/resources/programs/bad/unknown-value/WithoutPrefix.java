import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance type with its EC2 name. */
class WithoutPrefix {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType("m5.xlarge")
//                        ^
// warning: [EndpointDsl:UnknownValue] instanceType: "m5.xlarge" is not a value this model knows; did you mean ml.m5.xlarge?
            .initialInstanceCount(2))
        .build();
  }
}
// rule: UNKNOWN_VALUE
