import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Set;

/** An empty set. */
class EmptySet {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .vpcConfig(c -> c
            .securityGroupIds(Set.of())
//                                  ^
// error: [EndpointDsl:Size] securityGroupIds: has 0 elements, 1 to 5 are allowed
            .subnets("subnet-1"))
        .executionRoleArn("arn:aws:iam::123456789012:role/Endpoint")
        .build();
  }
}
// rule: SIZE
