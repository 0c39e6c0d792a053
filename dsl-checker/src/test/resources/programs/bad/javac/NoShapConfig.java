import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An explainer without a SHAP configuration. */
class NoShapConfig {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .explainerConfig(e -> e
            .clarifyExplainerConfig(c -> c.enableExplanations("`true`")))
//                                        ^
// error: cannot find symbol
//   symbol:   method enableExplanations(java.lang.String)
//   location: variable c of type dev.endpointdsl.sagemaker.ClarifyExplainerConfig.NeedsShapConfig
//                                        ^
// error: [EndpointDsl:Stage] enableExplanations comes later: this stage takes shapConfig(...). Call it first.
        .build();
  }
}
// rule: REQUIRED
