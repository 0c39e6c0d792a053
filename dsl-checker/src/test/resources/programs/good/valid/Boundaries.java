import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/** Numbers and lengths at their bounds. */
class Boundaries {
  EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(1)
            .initialVariantWeight(0)
            .volumeSizeInGB(512)
            .modelDataDownloadTimeoutInSeconds(60)
            .containerStartupHealthCheckTimeoutInSeconds(3600))
        .dataCaptureConfig(d -> d
            .initialSamplingPercentage(100)
            .destinationS3Uri("s3://m/")
            .captureOptions(INPUT, OUTPUT))
        .tag("k", "")
        .build();
  }
}
