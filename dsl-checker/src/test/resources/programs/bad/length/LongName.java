import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** 64 characters, one too many. */
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
