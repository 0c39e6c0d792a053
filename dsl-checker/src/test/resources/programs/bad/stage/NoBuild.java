import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A builder that is returned as the value. */
class NoBuild {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
//                        ^
// error: incompatible types: dev.endpointdsl.sagemaker.EndpointConfig.Builder cannot be converted to dev.endpointdsl.sagemaker.EndpointConfig
//                        ^
// error: [EndpointDsl:Stage] build() is still missing: EndpointConfig.Builder is a builder, not its value
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2));
  }
}
