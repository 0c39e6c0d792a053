import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A key without a comma. */
class PatternTagKey {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("team,cost", "risk")
        .build();
  }
}
// rule: PATTERN
// 15:14: error: [EndpointDsl:Pattern] tag.key: "team,cost" does not match ([\p{L}\p{Z}\p{N}_.:/=+\-@]*); it contains ","
