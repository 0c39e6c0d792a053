import dev.endpointdsl.sagemaker.InferenceComponentRuntimeUpdate;

/** A negative number of copies. */
class NegativeCopies {
  InferenceComponentRuntimeUpdate update() {
    return InferenceComponentRuntimeUpdate.builder()
        .inferenceComponentName("llm")
        .desiredRuntimeConfig(c -> c.copyCount(-1))
//                                             ^
// error: [EndpointDsl:Range] copyCount: -1 is less than 0 (copies)
        .build();
  }
}
