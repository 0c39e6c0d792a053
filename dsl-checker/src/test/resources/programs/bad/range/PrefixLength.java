import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A prefix length below the minimum. */
class PrefixLength {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> r
                .prefixAwareRoutingConfig(p -> p.prefixLength(512).concurrencyThreshold(8))))
//                                                            ^
// error: [EndpointDsl:Range] prefixLength: 512 is not between 1024 and 65536 (bytes or characters)
        .build();
  }
}
// rule: RANGE
