import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A name together with a name prefix. */
class TwoConfigNames {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .generatedEndpointConfigName()
//      ^
// error: cannot find symbol
//   symbol:   method generatedEndpointConfigName()
//   location: interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsProductionVariants
//      ^
// error: [EndpointDsl:Stage] endpointConfigName(...), endpointConfigNamePrefix(...) or generatedEndpointConfigName() is called once, and this stage comes after it: leave this call out
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
