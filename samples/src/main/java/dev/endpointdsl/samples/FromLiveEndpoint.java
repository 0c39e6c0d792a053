package dev.endpointdsl.samples;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/**
 * An endpoint that was created by hand: the program reads its configuration from the
 * service and prints it as Java and for Terraform.
 */
public final class FromLiveEndpoint {

  private FromLiveEndpoint() {}

  static EndpointConfig config(SageMakerClient sageMaker, String endpoint) {
    String name = sageMaker.describeEndpoint(r -> r.endpointName(endpoint)).endpointConfigName();
    return EndpointConfig.from(
        sageMaker.describeEndpointConfig(r -> r.endpointConfigName(name)));
  }

  public static void main(String... args) {
    SampleRun.withServer(args, FromLiveEndpoint::convert);
  }

  private static void convert(LocalSageMaker server) {
    createByHand(server.client());
    EndpointConfig live = config(server.client(), "churn");
    System.out.print(Formats.print(live, "java").text());
    System.out.print(Formats.print(live, "terraform").text());
  }

  private static void createByHand(SageMakerClient sageMaker) {
    SampleRun.createModels(sageMaker, "churn-xgb-7");
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2))
        .build();
    sageMaker.createEndpointConfig(config.toRequest());
    sageMaker.createEndpoint(r -> r.endpointName("churn").endpointConfigName("churn-2026-11"));
  }
}
