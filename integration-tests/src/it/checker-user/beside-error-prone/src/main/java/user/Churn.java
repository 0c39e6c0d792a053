package user;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;

/** A configuration with one mistake. */
final class Churn {

  static final int TEN_MINUTES = 600;

  private Churn() {}

  static boolean same(Integer one, Integer other) {
    return one == other;
  }

  static void discarded() {
    config().toBuilder().build();
  }

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("churn-xgb-7")
                    .instanceType(InstanceType.ML_M5_XLARGE)
                    .initialInstanceCount(2)
                    .containerStartupHealthCheckTimeoutInSeconds(10 * TEN_MINUTES))
        .build();
  }
}
