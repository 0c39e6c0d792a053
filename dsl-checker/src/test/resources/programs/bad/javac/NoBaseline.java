import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A SHAP baseline configuration without a baseline or its URI. */
class NoBaseline {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .explainerConfig(e -> e
            .clarifyExplainerConfig(c -> c
                .shapConfig(s -> s.shapBaselineConfig(b -> b.mimeType("text/csv")))))
//                                                          ^
// error: cannot find symbol
//   symbol:   method mimeType(java.lang.String)
//   location: variable b of type dev.endpointdsl.sagemaker.ShapBaselineConfig.NeedsShapBaselineOrShapBaselineUri
//                                                          ^
// error: [EndpointDsl:Stage] mimeType comes later: this stage takes shapBaseline(...) or shapBaselineUri(...). Call one of them first.
        .build();
  }
}
// rule: SHAP_BASELINE_MISSING
