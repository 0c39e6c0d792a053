import dev.endpointdsl.sagemaker.ComputeResourceRequirements;

/** A copy of an inference component that starts with more memory than it may use. */
class ComponentMemory {
  ComputeResourceRequirements requirements() {
    return ComputeResourceRequirements.builder()
        .minMemoryRequiredInMb(2048)
//                             ^
// warning: [EndpointDsl:AtMostMember] minMemoryRequiredInMb: 2048 is more than maxMemoryRequiredInMb, which is 1024 [MIN_MEMORY_OVER_MAX]
        .maxMemoryRequiredInMb(1024)
        .build();
  }
}
