import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.InstancePool;

/** A method that suppresses another tag. */
@SuppressWarnings("EndpointDsl:Length")
class OtherTag {

  @SuppressWarnings({"unchecked", "EndpointDsl:Pattern"})
  InstancePool pool() {
    return InstancePool.builder().instanceType(ML_M5_XLARGE).priority(6).build();
//                                                                    ^
// error: [EndpointDsl:Range] priority: 6 is not between 1 and 5
  }
}
// rule: RANGE
