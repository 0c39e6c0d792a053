import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ScaleInStrategy;

/** A cooldown above the maximum of one day. */
class Cooldown {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .managedInstanceScaling(m -> m
                .scaleInPolicy(p -> p.strategy(ScaleInStrategy.CONSOLIDATION).cooldownInMinutes(1441))))
//                                                                                              ^
// error: [EndpointDsl:Range] cooldownInMinutes: 1441 is not between 5 and 1440 (minutes)
        .executionRoleArn("arn:aws:iam::123456789012:role/ml")
        .build();
  }
}
// rule: RANGE
