import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name of 64 characters, one more than allowed. */
class LongName {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
//                          ^
// error: [EndpointDsl:Length] endpointConfigName: has 64 characters, at most 63 are allowed
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: LENGTH
