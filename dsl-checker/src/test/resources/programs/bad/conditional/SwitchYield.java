import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A constant in the yield of a case block. */
class SwitchYield {
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
                  case "large" -> {
                    int inner = switch (size()) {
                      default -> {
                        yield 7200;
                      }
                    };
                    if (inner > 7000) {
                      yield 3601;
//                          ^
// error: [EndpointDsl:Range] containerStartupHealthCheckTimeoutInSeconds: 3601 is not between 60 and 3600 (seconds)
                    }
                    yield inner;
                  }
                  default -> 600;
                }))
        .build();
  }

  String size() {
    return "large";
  }
}
// rule: RANGE
