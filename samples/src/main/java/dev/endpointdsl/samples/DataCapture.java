package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_C6I_LARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * Data capture: a fifth of all requests and responses is stored in Amazon S3, to monitor the
 * model's quality.
 */
public final class DataCapture {

  private DataCapture() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("fraud-watched")
        .productionVariant(v -> v
            .variantName("live")
            .modelName("fraud-12")
            .instanceType(ML_C6I_LARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/fraud")
            .captureOptions(INPUT, OUTPUT)
            .captureContentTypeHeader(h -> h
                .csvContentTypes("text/csv")
                .jsonContentTypes("application/json", "application/jsonlines")))
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
