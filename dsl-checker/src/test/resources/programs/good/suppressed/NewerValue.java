import dev.endpointdsl.sagemaker.InstancePool;

/** An unknown value that the method suppresses. */
class NewerValue {

  @SuppressWarnings("EndpointDsl:UnknownValue")
  InstancePool pool() {
    return InstancePool.builder().instanceType("ml.new.xlarge").priority(1).build();
  }
}
