import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A character literal as a number. */
class CharacterLiteral {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .containerStartupHealthCheckTimeoutInSeconds('\u4000'))
//                                                       ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 16384 is not between 60 and 3600 (seconds)
        .build();
  }
}
// rule: RANGE
