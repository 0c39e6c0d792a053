import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A call of the outer builder in the lambda. */
class OpenParenthesis {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .tag("team", "risk"))
//          ^
// error: cannot find symbol
//   symbol:   method tag(java.lang.String,java.lang.String)
//   location: interface dev.endpointdsl.sagemaker.ProductionVariant.CompleteModelInstances
//          ^
// error: [EndpointDsl:Stage] tag belongs to EndpointConfig: close the parenthesis of productionVariant(...) before it
        .build();
  }
}
