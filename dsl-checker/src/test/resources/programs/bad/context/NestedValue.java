import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;

/** A call in a chain that builds a nested value. */
class NestedValue {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(
            ProductionVariant.builder()
                .variantName("blue")
                .modelName("churn-xgb-7")
                .instanceType(ML_M5_XLARGE)
                .initialInstanceCount(0)
//                                    ^
// error: [EndpointDsl:Range] initialInstanceCount: 0 is less than 1 (instances)
                .build())
        .build();
  }
}
// rule: RANGE
