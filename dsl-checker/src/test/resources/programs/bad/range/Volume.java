import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A volume above the maximum. */
class Volume {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .volumeSizeInGB(513))
//                          ^
// error: [EndpointDsl:Range] volumeSizeInGB: 513 is not between 1 and 512 (GB)
        .build();
  }
}
// rule: RANGE
