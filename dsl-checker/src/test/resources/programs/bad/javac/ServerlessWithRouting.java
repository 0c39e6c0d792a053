import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.RoutingStrategy;

/** Serverless compute with a routing configuration. */
class ServerlessWithRouting {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5))
            .routingConfig(r -> r.routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS)))
//          ^
// error: cannot find symbol
//   symbol:   method routingConfig((r)->r.rou[...]ESTS))
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelServerless
//          ^
// error: [EndpointDsl:Stage] routingConfig(...) goes with instanceType(...) or instancePools(...), not with serverlessConfig(...)
        .build();
  }
}
// rule: INSTANCE_MEMBER_ON_SERVERLESS
