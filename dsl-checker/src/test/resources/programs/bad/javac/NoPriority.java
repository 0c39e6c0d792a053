import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance pool without a priority. */
class NoPriority {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instancePool(p -> p.instanceType(ML_M5_XLARGE))
//                                           ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.InstancePool.NeedsPriority cannot be converted to dev.endpointdsl.sagemaker.InstancePool.Builder
//                                           ^
// error: [EndpointDsl:Stage] priority(...) is still missing: InstancePool.NeedsPriority is not the last stage
            .initialInstanceCount(2))
        .build();
  }
}
// rule: REQUIRED
