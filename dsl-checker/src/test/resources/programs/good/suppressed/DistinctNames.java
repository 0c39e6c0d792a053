import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.SageMakerRule;

/** A suppressed rule about names in two lists. */
class DistinctNames {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .shadowProductionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-8")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(1))
        .suppress(SageMakerRule.VARIANT_NAME_IN_BOTH_LISTS, "a trial of one name in both lists")
        .build();
  }
}
