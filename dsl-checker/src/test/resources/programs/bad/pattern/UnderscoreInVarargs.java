import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An underscore in the second of several arguments. */
class UnderscoreInVarargs {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .vpcConfig(c -> c
            .securityGroupIds("sg-1")
            .subnets("subnet-1", "subnet_2"))
//                               ^
// error: [EndpointDsl:Pattern] subnets: "subnet_2" does not match [-0-9a-zA-Z]+; use '-' instead of '_'
        .executionRoleArn("arn:aws:iam::123456789012:role/Endpoint")
        .build();
  }
}
// rule: PATTERN
