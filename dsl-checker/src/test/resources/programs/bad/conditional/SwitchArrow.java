import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A constant behind an arrow of a switch expression. */
class SwitchArrow {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .containerStartupHealthCheckTimeoutInSeconds(
                switch (size()) {
                  case "small" -> 60;
                  case "large" -> 60 * 60 + 1;
//                                        ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 3601 is not between 60 and 3600 (seconds)
                  default -> 600;
                }))
        .build();
  }

  String size() {
    return "large";
  }
}
// rule: RANGE
