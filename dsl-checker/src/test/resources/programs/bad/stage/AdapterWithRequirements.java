import dev.endpointdsl.sagemaker.InferenceComponentSpecification;

/** An adapter that reserves hardware of its own. */
class AdapterWithRequirements {
  InferenceComponentSpecification specification() {
    return InferenceComponentSpecification.builder()
        .container(c -> c.artifactUrl("s3://ml/lora.tar.gz"))
        .baseInferenceComponentName("llm")
        .computeResourceRequirements(r -> r.minMemoryRequiredInMb(1024))
//      ^
// error: cannot find symbol
//   symbol:   method computeResourceRequirements((r)->r.min[...]1024))
//   location: interface dev.endpointdsl.sagemaker.InferenceComponentSpecification.CompleteContainerAdapter
//      ^
// error: [EndpointDsl:Stage] computeResourceRequirements(...) and baseInferenceComponentName(...) exclude each other: call only one of them
        .build();
  }
}
