import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;

/** A space in an element of a list. */
class SpaceInList {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .vpcConfig(c -> c
            .securityGroupIds(List.of("sg 1"))
//                                    ^
// error: [EndpointDsl:Pattern] securityGroupIds: "sg 1" does not match [-0-9a-zA-Z]+; it contains a space
            .subnets("subnet-1"))
        .executionRoleArn("arn:aws:iam::123456789012:role/Endpoint")
        .build();
  }
}
// rule: PATTERN
