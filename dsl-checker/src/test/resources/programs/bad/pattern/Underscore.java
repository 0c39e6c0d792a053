import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name with an underscore. */
class Underscore {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue_1")
//                       ^
// error: [EndpointDsl:Pattern] variantName: "blue_1" does not match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; use '-' instead of '_'
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
