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
// error: no suitable method found for executionRoleArn((r)->r)
//     method dev.endpointdsl.sagemaker.EndpointConfig.Builder.executionRoleArn(java.lang.String) is not applicable
//       (argument mismatch; java.lang.String is not a functional interface)
//     method dev.endpointdsl.sagemaker.EndpointConfig.Builder.executionRoleArn(java.util.Optional<java.lang.String>) is not applicable
//       (argument mismatch; java.util.Optional is not a functional interface)
//      ^
// error: [EndpointDsl:Argument] executionRoleArn(...) takes String or Optional<String>, not a lambda
        .build();
  }
}
