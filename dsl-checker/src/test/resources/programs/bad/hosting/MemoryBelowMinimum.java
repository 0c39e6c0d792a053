import dev.endpointdsl.sagemaker.InferenceComponent;

/** Less memory than a copy needs at least. */
class MemoryBelowMinimum {
  InferenceComponent component() {
    return InferenceComponent.builder()
        .inferenceComponentName("llm")
        .endpointName("llm")
        .variantName("all")
        .specification(s -> s
            .modelName("llm-7b")
            .computeResourceRequirements(r -> r.minMemoryRequiredInMb(64)))
//                                                                    ^
// error: [EndpointDsl:Range] minMemoryRequiredInMb: 64 is less than 128 (MB)
        .build();
  }
}
// rule: RANGE
