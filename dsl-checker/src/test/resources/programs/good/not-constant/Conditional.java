import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Results that a constant condition rules out, and unknown results. */
class Conditional {
  private static final boolean LARGE = false;

  EndpointConfig config(boolean large, int seconds) {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(large ? 2 : 1)
            .modelDataDownloadTimeoutInSeconds(LARGE ? 6000 : seconds)
            .containerStartupHealthCheckTimeoutInSeconds(
                switch (seconds) {
                  case 6000 -> 600;
                  case 7000 -> {
                    int most = 3600;
                    yield most;
                  }
                  default -> large ? seconds * 6000 : 3600;
                }))
        .build();
  }
}
