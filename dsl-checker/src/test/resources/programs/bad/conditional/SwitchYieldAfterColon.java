import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A constant in the yield after a case with a colon. */
class SwitchYieldAfterColon {
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
                  case "small":
                  case "tiny":
                    yield 59;
//                        ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 59 is not between 60 and 3600 (seconds)
                  default:
                    yield 600;
                }))
        .build();
  }

  String size() {
    return "tiny";
  }
}
// rule: RANGE
