import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A minimum instance count above the maximum. */
class AtMostInstances {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .managedInstanceScaling(m -> m.minInstanceCount(3).maxInstanceCount(2)))
//                                                          ^
// error: [EndpointDsl:AtMostMember] minInstanceCount: 3 is more than maxInstanceCount, which is 2 [MIN_INSTANCES_OVER_MAX]
        .executionRoleArn("arn:aws:iam::123456789012:role/ml")
        .build();
  }
}
// rule: MIN_INSTANCES_OVER_MAX
