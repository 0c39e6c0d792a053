import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A call in a lambda with a block that returns. */
class BlockLambda {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> {
            return v
                .variantName("blue")
                .modelName("churn-xgb-7")
                .instanceType(ML_M5_XLARGE)
                .initialInstanceCount(0);
//                                    ^
// error: [EndpointDsl:Range] initialInstanceCount: 0 is less than 1 (instances)
        })
        .build();
  }
}
// rule: RANGE
