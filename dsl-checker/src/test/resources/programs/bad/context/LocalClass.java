import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.InstancePool;

/** A call in a local class. */
class LocalClass {

  Object local() {
    class Local {
      InstancePool pool() {
        return InstancePool.builder().instanceType(ML_M5_XLARGE).priority(6).build();
//                                                                        ^
// error: [EndpointDsl:Range] priority: 6 is not between 1 and 5
      }
    }
    return new Local().pool();
  }
}
// rule: RANGE
