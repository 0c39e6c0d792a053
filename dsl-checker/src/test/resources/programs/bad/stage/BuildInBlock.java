import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** One build() too many in a block. */
class BuildInBlock {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> {
          return v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
              .build();
//                  ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.ProductionVariant cannot be converted to dev.endpointdsl.sagemaker.ProductionVariant.Complete
//                  ^
// error: [EndpointDsl:Stage] leave .build() out: the lambda returns the builder
        })
        .build();
  }
}
