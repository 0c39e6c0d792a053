import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.InstancePool;

/** A class within a method. */
class InLocalClass {

  Object local() {
    class Local {
      InstancePool pool() {
        return InstancePool.builder().instanceType(ML_M5_XLARGE).priority(6).build();
      }
    }
    return new Local().pool();
  }
}
// rule: RANGE
// 11:75: error: [EndpointDsl:Range] priority: 6 is not between 1 and 5
