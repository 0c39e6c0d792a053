import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.FeatureType;

/** Two feature headers with one feature type: a warning. */
class SameSizeFeatures {
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
                    .textConfig(t -> t.language("en").granularity("token")))
                .inferenceConfig(i -> i
                    .featureHeaders("age", "income")
                    .featureTypes(FeatureType.TEXT))))
//                                           ^
// warning: [EndpointDsl:SameSizeAs] featureTypes: has 1 element, and featureHeaders has 2 elements [FEATURE_SIZES_DIFFER]
        .build();
  }
}
// rule: FEATURE_SIZES_DIFFER
