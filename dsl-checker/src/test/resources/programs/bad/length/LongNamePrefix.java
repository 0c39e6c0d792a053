import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A prefix that leaves too little room for the hash that is appended. */
class LongNamePrefix {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigNamePrefix("churn-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
//                                ^
// error: [EndpointDsl:Length] endpointConfigNamePrefix: has 52 characters, at most 51 are allowed
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: LENGTH
