import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A misspelt method. */
class MisspeltMember {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelNam("churn-xgb-7")
//          ^
// error: cannot find symbol
//   symbol:   method modelNam(java.lang.String)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelNameOrInferenceComponents
//          ^
// error: [EndpointDsl:Stage] no stage of ProductionVariant has a method modelNam; did you mean modelName?
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
