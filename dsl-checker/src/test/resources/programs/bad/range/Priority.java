import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A priority below the minimum of 1. */
class Priority {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instancePool(p -> p.instanceType(ML_M5_XLARGE).priority(0))
//                                                                   ^
// error: [EndpointDsl:Range] priority: 0 is not between 1 and 5
            .initialInstanceCount(2))
        .build();
  }
}
// rule: RANGE
