import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Two tags with the same key, one of them in a lambda. */
class UniqueTagInLambda {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team", "risk")
        .tag(t -> t.key("team").value("fraud"))
//                      ^
// error: [EndpointDsl:UniqueMember] key: "team" is also that of the element at index 0 [TAG_KEY_REPEATED]
        .build();
  }
}
// rule: TAG_KEY_REPEATED
