import dev.endpointdsl.sagemaker.InferenceComponentRuntimeUpdate;

/** A number of copies below 0. */
class CopiesBelowZero {
  InferenceComponentRuntimeUpdate update() {
    return InferenceComponentRuntimeUpdate.builder()
        .inferenceComponentName("llm")
        .desiredRuntimeConfig(r -> r.copyCount(-1))
//                                             ^
// error: [EndpointDsl:Range] copyCount: -1 is less than 0 (copies)
        .build();
  }
}
// rule: RANGE
