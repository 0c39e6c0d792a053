import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name that begins with a hyphen. */
class LeadingHyphen {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("-churn")
//                          ^
// error: [EndpointDsl:Pattern] endpointConfigName: "-churn" does not match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; it begins with a hyphen
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
