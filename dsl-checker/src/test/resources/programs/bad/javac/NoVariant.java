import dev.endpointdsl.sagemaker.EndpointConfig;

/** A configuration without a variant. */
class NoVariant {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .build();
//      ^
// error: cannot find symbol
//   symbol:   method build()
//   location: interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants
//      ^
// error: [EndpointDsl:Stage] productionVariants(...) is still missing: EndpointConfig.NeedsProductionVariants is not the last stage
  }
}
// rule: REQUIRED
