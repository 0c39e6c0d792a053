import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.TextGranularity;

/** The English name of a language instead of its code. */
class Language {
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
                    .textConfig(t -> t.language("English").granularity(TextGranularity.TOKEN)))))
//                                              ^
// warning: [EndpointDsl:UnknownValue] language: "English" is not a value this model knows
        .build();
  }
}
// rule: UNKNOWN_VALUE
