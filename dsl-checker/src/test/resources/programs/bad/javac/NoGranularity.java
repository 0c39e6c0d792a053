import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.TextLanguage;

/** A text configuration without a granularity. */
class NoGranularity {
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
                    .shapBaselineConfig(b -> b.shapBaseline("1,2"))
                    .textConfig(t -> t.language(TextLanguage.EN)))))
//                                             ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.TextConfig.NeedsGranularity cannot be converted to dev.endpointdsl.sagemaker.TextConfig.Builder
//                                             ^
// error: [EndpointDsl:Stage] granularity(...) is still missing: TextConfig.NeedsGranularity is not the last stage
        .build();
  }
}
// rule: REQUIRED
