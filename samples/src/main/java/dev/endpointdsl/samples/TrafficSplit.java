package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.CaptureMode.INPUT;
import static dev.endpointdsl.sagemaker.CaptureMode.OUTPUT;
import static dev.endpointdsl.sagemaker.InstanceType.ML_G5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;
import static dev.endpointdsl.sagemaker.RoutingStrategy.LEAST_OUTSTANDING_REQUESTS;

import dev.endpointdsl.sagemaker.EndpointConfig;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;

/**
 * A traffic split: nine of ten requests go to the current model and one to the next, and a fifth is
 * captured. The program reads the configuration back.
 */
public final class TrafficSplit {

  private TrafficSplit() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .initialVariantWeight(0.9))
        .productionVariant(v -> v
            .variantName("green")
            .modelName("churn-xgb-8")
            .instanceType(ML_G5_2XLARGE)
            .initialInstanceCount(1)
            .initialVariantWeight(0.1)
            .routingConfig(r -> r.routingStrategy(LEAST_OUTSTANDING_REQUESTS)))
        .dataCaptureConfig(c -> c
            .initialSamplingPercentage(20)
            .destinationS3Uri("s3://ml-capture/churn")
            .captureOptions(INPUT, OUTPUT))
        .tag("team", "risk")
        .build();
  }

  public static void main(String... args) {
    SampleRun.withClient(config(), args, TrafficSplit::sendAndReadBack);
  }

  private static void sendAndReadBack(SageMakerClient sageMaker) {
    SampleRun.create(config(), sageMaker);
    DescribeEndpointConfigResponse response =
        sageMaker.describeEndpointConfig(
            r -> r.endpointConfigName(config().endpointConfigName()));
    System.out.println("Read back, without the tags, which the service lists separately:");
    System.out.println(EndpointConfig.from(response).toPrettyJson());
  }
}
