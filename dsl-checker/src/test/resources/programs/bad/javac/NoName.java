import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A configuration without a name. */
class NoName {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .productionVariant(v -> v
//      ^
// error: cannot find symbol
//   symbol:   method productionVariant((v)->v.var[...]nt(2))
//   location: interface dev.endpointdsl.sagemaker.EndpointConfig.NeedsEndpointConfigName
//      ^
// error: [EndpointDsl:Stage] productionVariant comes later: this stage takes endpointConfigName(...), endpointConfigNamePrefix(...) or generatedEndpointConfigName(). Call one of them first.
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
  }
}
// rule: REQUIRED
