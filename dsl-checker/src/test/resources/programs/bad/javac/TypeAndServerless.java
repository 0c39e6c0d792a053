import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An instance type together with serverless compute. */
class TypeAndServerless {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5)))
//          ^
// error: cannot find symbol
//   symbol:   method serverlessConfig((s)->s.mem[...]cy(5))
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances
//          ^
// error: [EndpointDsl:Stage] serverlessConfig(...) and instanceType(...) exclude each other: call only one of them
        .build();
  }
}
// rule: SERVERLESS_WITH_INSTANCES
