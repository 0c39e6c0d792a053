package dev.endpointdsl.deploy;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InstanceType;
import java.time.Duration;

/** An endpoint with a base component, and adapters of it. */
final class ComponentEndpoint {

  static final String NAME = "llm";
  static final EndpointConfig CONFIG =
      EndpointConfig.builder()
          .endpointConfigName("gpus")
          .productionVariant(
              v ->
                  v.variantName("all")
                      .inferenceComponents()
                      .instanceType(InstanceType.ML_G5_12XLARGE)
                      .initialInstanceCount(1))
          .executionRoleArn("arn:aws:iam::123456789012:role/hosting")
          .build();

  private ComponentEndpoint() {}

  /** Creates the endpoint, the component {@code base} and the adapters, all in service. */
  static void create(DeployerFixture fixture, String... adapters) {
    fixture.client.createEndpointConfig(CONFIG.toRequest());
    fixture.client.createEndpoint(
        r -> r.endpointName(NAME).endpointConfigName(CONFIG.endpointConfigName()));
    fixture.clock.advance(Duration.ofMinutes(5));
    fixture.client.createInferenceComponent(base("base").toRequest());
    fixture.clock.advance(Duration.ofMinutes(5));
    for (String adapter : adapters) {
      fixture.client.createInferenceComponent(adapter(adapter).toRequest());
    }
    fixture.clock.advance(Duration.ofMinutes(5));
  }

  static InferenceComponent base(String name) {
    return InferenceComponent.builder()
        .inferenceComponentName(name)
        .endpointName(NAME)
        .variantName("all")
        .specification(
            s ->
                s.modelName("model-1")
                    .computeResourceRequirements(
                        r -> r.minMemoryRequiredInMb(1024).numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(1))
        .build();
  }

  static InferenceComponent adapter(String name) {
    return InferenceComponent.builder()
        .inferenceComponentName(name)
        .endpointName(NAME)
        .onVariantOfBaseComponent()
        .specification(
            s ->
                s.container(c -> c.artifactUrl("s3://ml/lora.tar.gz"))
                    .baseInferenceComponentName("base"))
        .build();
  }
}
