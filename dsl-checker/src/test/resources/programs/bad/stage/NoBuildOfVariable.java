import dev.endpointdsl.sagemaker.EndpointConfig;

/** A builder that is stored as the value. */
class NoBuildOfVariable {
  EndpointConfig config() {
    EndpointConfig config =
        EndpointConfig.builder()
            .endpointConfigName("churn-2026-11");
//                             ^
// error: incompatible types: dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants cannot be converted to dev.endpointdsl.sagemaker.EndpointConfig
//                             ^
// error: [EndpointDsl:Stage] productionVariants(...) is still missing: EndpointConfig.NeedsProductionVariants is not the last stage
    return config;
  }
}
