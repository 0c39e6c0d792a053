import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.CaptureMode;
import dev.endpointdsl.sagemaker.EndpointConfig;

/** An S3 ARN instead of a URI. */
class S3Arn {
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
            .destinationS3Uri("arn:aws:s3:::ml-capture/churn")
//                            ^
// error: [EndpointDsl:Pattern] destinationS3Uri: "arn:aws:s3:::ml-capture/churn" does not match (https|s3)://([^/])/?(.*); use s3:// instead of arn:aws:s3:::
            .captureOptions(CaptureMode.INPUT))
        .build();
  }
}
// rule: PATTERN
