import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.SageMakerRule;

/** A rule that an enclosing chain suppresses. */
class InChain {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .serverlessConfig(s -> s.memorySizeInMB(1500).maxConcurrency(20)))
        .suppress(SageMakerRule.SERVERLESS_MEMORY_STEP, "a quota of our own")
        .build();
  }
}
