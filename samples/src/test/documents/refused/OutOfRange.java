import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.ProductionVariant;

class OutOfRange {
  static final int TEN_MINUTES = 600;

  static ProductionVariant config() {
    // begin
    return ProductionVariant.builder()
        .variantName("blue")
        .modelName("churn-xgb-7")
        .instanceType(ML_M5_XLARGE)
        .initialInstanceCount(2)
        .containerStartupHealthCheckTimeoutInSeconds(10 * TEN_MINUTES)
        .build();
    // end
  }
}
