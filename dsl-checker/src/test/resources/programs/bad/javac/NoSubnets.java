import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A VPC configuration without subnets. */
class NoSubnets {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .vpcConfig(c -> c.securityGroupIds("sg-1"))
//                                        ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.VpcConfig.NeedsSubnets cannot be converted to dev.endpointdsl.sagemaker.VpcConfig.Builder
//                                        ^
// error: [EndpointDsl:Stage] subnets(...) is still missing: VpcConfig.NeedsSubnets is not the last stage
        .executionRoleArn("arn:aws:iam::123456789012:role/Endpoint")
        .build();
  }
}
// rule: REQUIRED
