import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A timeout below the minimum of five minutes. */
class ProvisionTimeout {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .variantInstanceProvisionTimeoutInSeconds(299))
//                                                    ^
// error: [EndpointDsl:Range] variantInstanceProvisionTimeoutInSeconds: 299 is not between 300 and 3600 (seconds)
        .build();
  }
}
// rule: RANGE
