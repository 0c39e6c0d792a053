import dev.endpointdsl.sagemaker.EndpointConfig;

/** A method that resembles no other. */
class NoSuchMember {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .containers(3)
//          ^
// error: cannot find symbol
//   symbol:   method containers(int)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.NeedsModelNameOrInferenceComponents
//          ^
// error: [EndpointDsl:Stage] no stage of ProductionVariant has a method containers; did you mean containerStartupHealthCheckTimeoutInSeconds?
            .modelName("churn-xgb-7"))
        .build();
  }
}
