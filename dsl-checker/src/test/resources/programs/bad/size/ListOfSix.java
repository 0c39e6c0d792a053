import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** Six security groups in List.of; five are allowed. */
class ListOfSix {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .vpcConfig(c -> c
            .securityGroupIds(List.of("sg-1", "sg-2", "sg-3", "sg-4", "sg-5", "sg-6"))
//                                   ^
// error: [EndpointDsl:Size] securityGroupIds: has 6 elements, 1 to 5 are allowed
            .subnets("subnet-1"))
        .executionRoleArn("arn:aws:iam::123456789012:role/Endpoint")
        .build();
  }
}
// rule: SIZE
