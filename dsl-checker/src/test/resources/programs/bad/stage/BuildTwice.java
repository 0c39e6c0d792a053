import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A second build() after the first. */
class BuildTwice {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build()
        .build();
//      ^
// error: cannot find symbol
//   symbol:   method build()
//   location: class dev.endpointdsl.sagemaker.EndpointConfig
//      ^
// error: [EndpointDsl:Stage] leave this .build() out: the value is finished
  }
}
