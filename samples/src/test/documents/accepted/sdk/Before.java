package sdk;

import software.amazon.awssdk.services.sagemaker.model.CaptureMode;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;

class Before {
  @SuppressWarnings("unchecked") // the SDK declares generic varargs
  static CreateEndpointConfigRequest request() {
    // begin
    CreateEndpointConfigRequest request = CreateEndpointConfigRequest.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(v -> v
            .variantName("blue")
            .instanceType(ProductionVariantInstanceType.ML_M5_XLARGE)
            .initialInstanceCount(2)
            .modelName("churn-xgb-7"))
        .dataCaptureConfig(c -> c
            .enableCapture(true)
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn")
            .captureOptions(o -> o.captureMode(CaptureMode.INPUT)))
        .tags(t -> t.key("team").value("risk"))
        .build();
    // end
    return request;
  }
}
