import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An unknown version of a known image. */
class OtherAmi {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .inferenceAmiVersion("al2-ami-sagemaker-inference-gpu-4"))
//                               ^
// warning: [EndpointDsl:UnknownValue] inferenceAmiVersion: "al2-ami-sagemaker-inference-gpu-4" is not a value this model knows
        .build();
  }
}
// rule: UNKNOWN_VALUE
