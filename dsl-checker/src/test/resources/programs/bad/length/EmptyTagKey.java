import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An empty tag key. */
class EmptyTagKey {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .tag("", "risk")
//           ^
// error: [EndpointDsl:Length] tag.key: has 0 characters, 1 to 128 are allowed
        .build();
  }
}
// rule: LENGTH
