import dev.endpointdsl.autoscaling.PredefinedMetricType;
import dev.endpointdsl.autoscaling.ScalableDimension;
import dev.endpointdsl.autoscaling.ScalingPolicy;
import dev.endpointdsl.autoscaling.ServiceNamespace;

/** A character that a name must not have. */
class PolicyNameWithTab {
  ScalingPolicy policy() {
    return ScalingPolicy.builder()
        .policyName("invocations\tof blue")
//                  ^
// error: [EndpointDsl:Pattern] policyName: "invocations\tof blue" does not match [\x20-\x7E]+; it contains white space
        .serviceNamespace(ServiceNamespace.SAGEMAKER)
        .resourceId("endpoint/churn/variant/blue")
        .scalableDimension(ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .targetTrackingScalingPolicyConfiguration(t -> t
            .targetValue(70)
            .predefinedMetricSpecification(m -> m.predefinedMetricType(
                PredefinedMetricType.SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE)))
        .build();
  }
}
// rule: PATTERN
