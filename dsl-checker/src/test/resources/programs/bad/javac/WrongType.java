import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A string for a number. */
class WrongType {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount("2"))
//                                ^
// error: incompatible types: java.lang.String cannot be converted to int
//                                ^
// error: [EndpointDsl:Argument] initialInstanceCount(...) takes int, not String
        .build();
  }
}
