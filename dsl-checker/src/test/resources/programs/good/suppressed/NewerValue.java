import dev.endpointdsl.sagemaker.InstancePool;

/** A value that is newer than the model, and known to be. */
class NewerValue {

  @SuppressWarnings("EndpointDsl:UnknownValue")
  InstancePool pool() {
    return InstancePool.builder().instanceType("ml.new.xlarge").priority(1).build();
  }
}
