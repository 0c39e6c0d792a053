import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A tag value with an emoji. */
class TagValue {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team", "risk 😀")
//                   ^
// error: [EndpointDsl:Pattern] tag.value: "risk 😀" does not match ([\p{L}\p{Z}\p{N}_.:/=+\-@]*); it contains "😀"
        .build();
  }
}
// rule: PATTERN
