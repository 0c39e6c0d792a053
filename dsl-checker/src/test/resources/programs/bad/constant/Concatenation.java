import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A concatenation of strings, a number and a character. */
class Concatenation {

  static final String MODEL = "churn";

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName(MODEL + "-" + 7 + '-')
//                                          ^
// error: [EndpointDsl:Pattern] endpointConfigName: "churn-7-" does not match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; it ends in a hyphen
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: PATTERN
