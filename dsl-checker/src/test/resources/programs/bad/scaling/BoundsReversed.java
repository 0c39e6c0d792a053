import dev.endpointdsl.autoscaling.ScalableDimension;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.autoscaling.ServiceNamespace;

/** A minimum capacity above the maximum. */
class BoundsReversed {
  ScalableTarget target() {
    return ScalableTarget.builder()
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .resourceId("endpoint/churn/variant/blue")
        .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .minCapacity(8)
//                   ^
// error: [EndpointDsl:AtMostMember] minCapacity: 8 is more than maxCapacity, which is 4 [MIN_CAPACITY_OVER_MAX]
        .maxCapacity(4)
        .build();
  }
}
// rule: MIN_CAPACITY_OVER_MAX
