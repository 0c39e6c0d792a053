import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A known value in lower case, with hyphens. */
class Hyphens {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> r.routingStrategy("least-outstanding-requests")))
//                                                ^
// warning: [EndpointDsl:UnknownValue] routingStrategy: "least-outstanding-requests" is not a value this model knows; did you mean LEAST_OUTSTANDING_REQUESTS?
        .build();
  }
}
// rule: UNKNOWN_VALUE
