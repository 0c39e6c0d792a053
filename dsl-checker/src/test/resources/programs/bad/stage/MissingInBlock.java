import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A block that lacks a member. */
class MissingInBlock {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> {
              return r.prefixAwareRoutingConfig(p -> p.prefixLength(2048));
//                                                                 ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.PrefixAwareRoutingConfig.NeedsConcurrencyThreshold cannot be converted to dev.endpointdsl.sagemaker.PrefixAwareRoutingConfig.Builder
//                                                                 ^
// error: [EndpointDsl:Stage] concurrencyThreshold(...) is still missing: PrefixAwareRoutingConfig.NeedsConcurrencyThreshold is not the last stage
            }))
        .build();
  }
}
