package types;

import dev.endpointdsl.sagemaker.InferenceComponent;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

class ComponentExample {
  static void create(SageMakerClient sageMaker) {
    // begin
    InferenceComponent component = InferenceComponent.builder()
        .inferenceComponentName("llm-7b")
        .endpointName("llm")
        .variantName("pool")
        .specification(s -> s
            .modelName("llm-7b-v3")
            .computeResourceRequirements(r -> r
                .minMemoryRequiredInMb(16_384)
                .numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(2))
        .build();

    sageMaker.createInferenceComponent(component.toRequest());
    // end
  }
}
