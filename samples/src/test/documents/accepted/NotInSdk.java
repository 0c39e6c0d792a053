import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.sagemaker.EndpointConfig;

class NotInSdk {
  public static void main(String... args) {
    try {
      request();
    } catch (InvalidConfigException e) {
      System.out.println(e.getMessage());
    }
  }

  static void request() {
    // begin
    EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .metricsConfig(m -> m.enableDetailedObservability(false))
        .build()
        .toRequest();
    // end
  }
}
