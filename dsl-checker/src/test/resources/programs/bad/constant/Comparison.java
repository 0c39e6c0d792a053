import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A condition that compares constants. */
class Comparison {

  static final int LIMIT = 4;

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .containerStartupHealthCheckTimeoutInSeconds(LIMIT > 3 && !(LIMIT == 5) ? 7200 : 600))
//                                                                                  ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 7200 is not between 60 and 3600 (seconds)
        .build();
  }
}
// rule: RANGE
