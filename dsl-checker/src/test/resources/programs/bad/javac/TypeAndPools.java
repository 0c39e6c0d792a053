import static dev.endpointdsl.sagemaker.InstanceType.ML_C5_XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance type together with instance pools. */
class TypeAndPools {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .instancePool(p -> p.instanceType(ML_C5_XLARGE).priority(1)))
//          ^
// error: cannot find symbol
//   symbol:   method instancePool((p)->p.ins[...]ty(1))
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances
//          ^
// error: [EndpointDsl:Stage] instancePool(...) and instanceType(...) exclude each other: call only one of them
        .build();
  }
}
// rule: INSTANCE_TYPE_WITH_POOLS
