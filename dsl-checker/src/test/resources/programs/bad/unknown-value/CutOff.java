import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** The beginning of a known value. */
class CutOff {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> r.routingStrategy("LEAST_OUTSTANDING")))
//                                                ^
// warning: [EndpointDsl:UnknownValue] routingStrategy: "LEAST_OUTSTANDING" is not a value this model knows; did you mean LEAST_OUTSTANDING_REQUESTS?
        .build();
  }
}
// rule: UNKNOWN_VALUE
