import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A method that only toBuilder() offers. */
class ClearOnNew {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .clearVolumeSizeInGB())
//          ^
// error: cannot find symbol
//   symbol:   method clearVolumeSizeInGB()
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances
//          ^
// error: [EndpointDsl:Stage] clearVolumeSizeInGB is a method of the builder that toBuilder() returns, not of a new one
        .build();
  }
}
