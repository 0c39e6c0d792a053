import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;

/** A routing strategy together with the settings of another strategy. */
class TwoStrategies {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .routingConfig(r -> r
                .routingStrategy(RoutingStrategy.RANDOM)
                .prefixAwareRoutingConfig(p -> p.prefixLength(2048).concurrencyThreshold(8))))
//              ^
// error: cannot find symbol
//   symbol:   method prefixAwareRoutingConfig((p)->p.pre[...]ld(8))
//   location: interface dev.endpointdsl.sagemaker.RoutingConfig.CompleteStrategy
//              ^
// error: [EndpointDsl:Stage] prefixAwareRoutingConfig(...) and routingStrategy(...) exclude each other: call only one of them
        .build();
  }
}
// rule: PREFIX_AWARE_MISMATCH
