import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A lambda that returns another type. */
class LambdaReturnsOther {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> "RANDOM"))
//                              ^
// error: incompatible types: bad return type in lambda expression
//     java.lang.String cannot be converted to dev.endpointdsl.sagemaker.RoutingConfig.Complete
//                              ^
// error: [EndpointDsl:Stage] the lambda returns String, not the builder of RoutingConfig
        .build();
  }
}
