import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A lambda for a string. */
class LambdaForString {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .executionRoleArn(r -> r)
//      ^
// error: incompatible types: java.lang.String is not a functional interface
//                        ^
// error: [EndpointDsl:Argument] executionRoleArn(...) takes String, not a lambda
        .build();
  }
}
