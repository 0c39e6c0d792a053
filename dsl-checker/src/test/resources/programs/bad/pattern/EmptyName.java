import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An empty name, which the pattern refuses, not the length. */
class EmptyName {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("")
//                          ^
// error: [EndpointDsl:Pattern] endpointConfigName: "" does not match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; it is empty
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
