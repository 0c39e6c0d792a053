import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A long constant that is cast to int. */
class CastOfLong {

  static final long SECONDS = 6_000L;

  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .containerStartupHealthCheckTimeoutInSeconds((int) SECONDS))
//                                                       ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 6000 is not between 60 and 3600 (seconds)
        .build();
  }
}
// rule: RANGE
