import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A subnet of 33 characters with two chars each: the length counts code points. */
class CodePoints {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .vpcConfig(c -> c
            .securityGroupIds("sg-1")
            .subnets("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"))
//                   ^
// error: [EndpointDsl:Length] subnets: has 33 characters, at most 32 are allowed
        .build();
  }
}
// rule: LENGTH
