import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A call after build(). */
class TagAfterBuild {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build()
        .tag("team", "risk");
//      ^
// error: cannot find symbol
//   symbol:   method tag(java.lang.String,java.lang.String)
//   location: class dev.endpointdsl.sagemaker.EndpointConfig
//      ^
// error: [EndpointDsl:Stage] tag comes before build(), which returns the finished value
  }
}
