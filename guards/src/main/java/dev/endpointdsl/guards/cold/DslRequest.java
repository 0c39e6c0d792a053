package dev.endpointdsl.guards.cold;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;

import dev.endpointdsl.sagemaker.EndpointConfig;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;

/** Builds and checks one request with the DSL. */
public final class DslRequest {

  private DslRequest() {}

  /** Prints the length of the request's name, so that the virtual machine must build it. */
  public static void main(String[] args) {
    System.out.println(request().endpointConfigName().length());
  }

  /** Returns the request. */
  public static CreateEndpointConfigRequest request() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("churn-xgb-7")
                    .instanceType(ML_M5_XLARGE)
                    .initialInstanceCount(2)
                    .initialVariantWeight(0.5)
                    .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS)))
        .dataCaptureConfig(
            c ->
                c.initialSamplingPercentage(20)
                    .destinationS3Uri("s3://ml-capture/churn")
                    .captureOptions(INPUT))
        .tag("team", "risk")
        .build()
        .toRequest();
  }
}
