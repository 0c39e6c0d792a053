import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

class SdkAlone {
  public static void main(String... args) {
    try (LocalSageMaker local = LocalSageMaker.start()) {
      try {
        local.client().createEndpointConfig(request());
      } catch (SageMakerException refused) {
        String body = local.lastRequestBody("CreateEndpointConfig");
        System.out.println(EndpointConfig.fromJson(body).toPrettyJson());
      }
    }
  }

  @SuppressWarnings("unchecked") // the SDK declares generic varargs
  private static CreateEndpointConfigRequest request() {
    // begin
    return CreateEndpointConfigRequest.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ProductionVariantInstanceType.fromValue("ml.m5.xlage"))
            .initialInstanceCount(-5))
        .dataCaptureConfig(c -> c
            .destinationS3Uri("ml-capture/churn"))
        .build();
    // end
  }
}
