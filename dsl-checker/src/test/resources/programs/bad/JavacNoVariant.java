import dev.endpointdsl.sagemaker.EndpointConfig;

/** A configuration without a variant. */
class JavacNoVariant {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .build();
  }
}
// rule: REQUIRED
// 8:9: error: cannot find symbol
//   symbol:   method build()
//   location: interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants
