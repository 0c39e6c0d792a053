import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** A bucket without s3://. */
class S3Missing {
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
            .destinationS3Uri("ml-capture/churn")
//                            ^
// error: [EndpointDsl:Pattern] destinationS3Uri: "ml-capture/churn" does not match (https|s3)://([^/])/?(.*); it does not begin with s3://
            .captureOptions(INPUT))
        .build();
  }
}
// rule: PATTERN
