package sdk;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

class After {
  static CreateEndpointConfigRequest request() {
    // begin
    CreateEndpointConfigRequest request = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn")
            .captureOptions(INPUT)
            .enableCapture(true))
        .tag("team", "risk")
        .build()
        .toRequest();
    // end
    return request;
  }

  public static void main(String... args) {
    System.out.println("Equal requests: " + request().equals(Before.request()));
  }
}
