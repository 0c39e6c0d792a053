import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** An S3 URI with one slash instead of two. */
class S3OneSlash {
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
            .destinationS3Uri("s3:/ml-capture/churn")
//                            ^
// error: [EndpointDsl:Pattern] destinationS3Uri: "s3:/ml-capture/churn" does not match (https|s3)://([^/])/?(.*); write s3:// with two slashes
            .captureOptions(INPUT))
        .build();
  }
}
// rule: PATTERN
