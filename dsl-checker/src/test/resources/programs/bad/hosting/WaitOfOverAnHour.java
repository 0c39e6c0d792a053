import dev.endpointdsl.sagemaker.InferenceComponentCapacitySizeType;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;

/** A pause between two batches that is too long. */
class WaitOfOverAnHour {
  InferenceComponentUpdate update() {
    return InferenceComponentUpdate.builder()
        .inferenceComponentName("llm")
        .sameSpecification()
        .runtimeConfig(r -> r.copyCount(2))
        .deploymentConfig(d -> d.rollingUpdatePolicy(p -> p
            .maximumBatchSize(b -> b.type(InferenceComponentCapacitySizeType.COPY_COUNT).value(1))
            .waitIntervalInSeconds(3601)))
//                                 ^
// error: [EndpointDsl:Range] waitIntervalInSeconds: 3601 is not between 0 and 3600 (seconds)
        .build();
  }
}
// rule: RANGE
