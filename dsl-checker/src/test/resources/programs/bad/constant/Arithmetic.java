import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A product and a sum. */
class Arithmetic {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .containerStartupHealthCheckTimeoutInSeconds(60 * 60 + 1))
//                                                               ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 3601 is not between 60 and 3600 (seconds)
        .build();
  }
}
// rule: RANGE
