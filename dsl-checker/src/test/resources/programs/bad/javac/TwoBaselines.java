import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A SHAP baseline together with its URI. */
class TwoBaselines {
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
                .shapConfig(s -> s
                    .shapBaselineConfig(b -> b.shapBaseline("1,2").shapBaselineUri("s3://ml/b")))))
//                                                                ^
// error: cannot find symbol
//   symbol:   method shapBaselineUri(java.lang.String)
//   location: interface dev.endpointdsl.sagemaker.ShapBaselineConfig.CompleteRecords
//                                                                ^
// error: [EndpointDsl:Stage] shapBaselineUri(...) and shapBaseline(...) exclude each other: call only one of them
        .build();
  }
}
// rule: SHAP_BASELINE_TWICE
