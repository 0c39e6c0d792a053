import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Serverless compute with an instance type. */
class ServerlessWithType {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .instanceType(ML_M5_XLARGE))
//          ^
// error: cannot find symbol
//   symbol:   method instanceType(dev.endpointdsl.sagemaker.InstanceType)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] instanceType(...) and serverlessConfig(...) exclude each other: call only one of them
        .build();
  }
}
// rule: SERVERLESS_WITH_INSTANCES
