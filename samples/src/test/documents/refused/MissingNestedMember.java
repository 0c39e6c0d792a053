import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

class MissingNestedMember {
  static EndpointConfig config() {
    // begin
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn"))
        .build();
    // end
  }
}
