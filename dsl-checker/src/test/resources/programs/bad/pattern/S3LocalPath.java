import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.CaptureMode;
import dev.endpointdsl.sagemaker.EndpointConfig;

/** A local path instead of a URI. */
class S3LocalPath {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("/mnt/capture")
//                            ^
// error: [EndpointDsl:Pattern] destinationS3Uri: "/mnt/capture" does not match (https|s3)://([^/])/?(.*); it does not begin with s3:// and a bucket
            .captureOptions(CaptureMode.INPUT))
        .build();
  }
}
// rule: PATTERN
