package dev.endpointdsl.benchmarks.cold;

import software.amazon.awssdk.services.sagemaker.model.CaptureMode;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariantInstanceType;
import software.amazon.awssdk.services.sagemaker.model.RoutingStrategy;

/** One request with the AWS SDK's consumer builders, which is the baseline of the comparison. */
public final class SdkRequest {

  private SdkRequest() {}

  /** Prints the length of a name, so that the compiler cannot eliminate the request. */
  public static void main(String[] args) {
    System.out.println(request().endpointConfigName().length());
  }

  /** Builds the request. */
  @SuppressWarnings("unchecked") // The arrays of consumers that the SDK takes.
  public static CreateEndpointConfigRequest request() {
    return CreateEndpointConfigRequest.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariants(
            v ->
                v.variantName("blue")
                    .modelName("churn-xgb-7")
                    .instanceType(ProductionVariantInstanceType.ML_M5_XLARGE)
                    .initialInstanceCount(2)
                    .initialVariantWeight(0.5f)
                    .routingConfig(
                        r -> r.routingStrategy(RoutingStrategy.LEAST_OUTSTANDING_REQUESTS)))
        .dataCaptureConfig(
            c ->
                c.initialSamplingPercentage(20)
                    .destinationS3Uri("s3://ml-capture/churn")
                    .captureOptions(o -> o.captureMode(CaptureMode.INPUT)))
        .tags(t -> t.key("team").value("risk"))
        .build();
  }
}
