package dev.endpointdsl.junit;

import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.EndpointStatus;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;

/** The calls of the tests. */
final class Requests {

  private Requests() {}

  static void config(SageMakerClient client, String name, String model) {
    ProductionVariant variant =
        ProductionVariant.builder()
            .variantName("blue")
            .modelName(model)
            .instanceType("ml.m5.xlarge")
            .initialInstanceCount(1)
            .build();
    client.createEndpointConfig(r -> r.endpointConfigName(name).productionVariants(variant));
  }

  static void endpoint(SageMakerClient client, String name, String config) {
    client.createEndpoint(r -> r.endpointName(name).endpointConfigName(config));
  }

  static EndpointStatus status(SageMakerClient client, String name) {
    return client.describeEndpoint(r -> r.endpointName(name)).endpointStatus();
  }
}
