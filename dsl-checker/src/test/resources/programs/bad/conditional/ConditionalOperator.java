import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A constant result of a condition that is known only at run time. */
class ConditionalOperator {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .containerStartupHealthCheckTimeoutInSeconds(isLarge() ? 6000 : 600))
//                                                                   ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 6000 is not between 60 and 3600 (seconds)
        .build();
  }

  boolean isLarge() {
    return true;
  }
}
// rule: RANGE
