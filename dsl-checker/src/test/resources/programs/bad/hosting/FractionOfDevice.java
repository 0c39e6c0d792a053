import dev.endpointdsl.sagemaker.InferenceComponent;

/** Half an accelerator. */
class FractionOfDevice {
  InferenceComponent component() {
    return InferenceComponent.builder()
        .inferenceComponentName("llm")
        .endpointName("llm")
        .variantName("all")
        .specification(s -> s
            .modelName("llm-7b")
            .computeResourceRequirements(r -> r
                .minMemoryRequiredInMb(1024)
                .numberOfAcceleratorDevicesRequired(0.5)))
//                                                  ^
// error: [EndpointDsl:Range] numberOfAcceleratorDevicesRequired: 0.5 is less than 1 (accelerators)
        .build();
  }
}
// rule: RANGE
