import dev.endpointdsl.sagemaker.EndpointConfig;

/** One build() too many in a lambda within a lambda. */
class BuildInNestedLambda {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(2048).maxConcurrency(5).build()))
//                                                                               ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.ServerlessConfig cannot be converted to dev.endpointdsl.sagemaker.ServerlessConfig.Builder
//                                                                               ^
// error: [EndpointDsl:Stage] leave .build() out: the lambda returns the builder
        .build();
  }
}
