import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A scale-in policy without a strategy, four levels deep. */
class NoStrategy {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .inferenceComponents()
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .managedInstanceScaling(m -> m.scaleInPolicy(p -> p.maximumStepSize(2))))
//                                                             ^
// error: cannot find symbol
//   symbol:   method maximumStepSize(int)
//   location: variable p of type dev.endpointdsl.sagemaker.ScaleInPolicy.NeedsStrategy
//                                                             ^
// error: [EndpointDsl:Stage] maximumStepSize comes later: this stage takes strategy(...). Call it first.
        .executionRoleArn("arn:aws:iam::123456789012:role/ml")
        .build();
  }
}
// rule: REQUIRED
