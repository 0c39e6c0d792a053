import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name without a character: no length forbids it, the pattern does. */
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
