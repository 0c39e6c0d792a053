package types;

import static dev.endpointdsl.autoscaling.PredefinedMetricType.SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE;
import static dev.endpointdsl.autoscaling.ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT;
import static dev.endpointdsl.autoscaling.ServiceNamespace.SAGEMAKER;

import dev.endpointdsl.autoscaling.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

class PolicyExample {
  static void put(ApplicationAutoScalingClient autoScaling) {
    // begin
    ScalingPolicy policy = ScalingPolicy.builder()
        .policyName("requests")
        .serviceNamespace(SAGEMAKER)
        .resourceId("endpoint/churn/variant/blue")
        .scalableDimension(SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .targetTrackingScalingPolicyConfiguration(t -> t
            .targetValue(70)
            .predefinedMetricSpecification(m -> m
                .predefinedMetricType(SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE)))
        .build();

    autoScaling.putScalingPolicy(policy.toRequest());
    // end
  }
}
