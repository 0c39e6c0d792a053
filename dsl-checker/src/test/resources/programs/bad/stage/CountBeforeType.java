import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Members in the order of another tool. */
class CountBeforeType {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .initialInstanceCount(2)
//          ^
// error: cannot find symbol
//   symbol:   method initialInstanceCount(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelNameOrInferenceComponents
//          ^
// error: [EndpointDsl:Stage] initialInstanceCount comes later: this stage takes modelName(...) or inferenceComponents(). Call one of them first.
            .instanceType(ML_M5_XLARGE)
            .modelName("churn-xgb-7"))
        .build();
  }
}
