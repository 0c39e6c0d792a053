import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A misspelt method of a later stage. */
class MisspeltLater {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVarient(v -> v
//      ^
// error: cannot find symbol
//   symbol:   method productionVarient((v)->v.var[...]nt(2))
//   location: interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants
//      ^
// error: [EndpointDsl:Stage] no stage of EndpointConfig has a method productionVarient; did you mean productionVariant, productionVariants or addProductionVariants?
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
