import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Data capture without capture options. */
class NoCaptureOptions {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(d -> d
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml/churn"))
//                           ^
// error: incompatible types: bad return type in lambda expression
//     dev.endpointdsl.sagemaker.DataCaptureConfig.NeedsCaptureOptions cannot be converted to dev.endpointdsl.sagemaker.DataCaptureConfig.Builder
//                           ^
// error: [EndpointDsl:Stage] captureOptions(...) is still missing: DataCaptureConfig.NeedsCaptureOptions is not the last stage
        .build();
  }
}
// rule: REQUIRED
