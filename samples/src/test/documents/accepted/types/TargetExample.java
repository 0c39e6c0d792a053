package types;

import static dev.endpointdsl.autoscaling.ScalableDimension.SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT;
import static dev.endpointdsl.autoscaling.ServiceNamespace.SAGEMAKER;

import dev.endpointdsl.autoscaling.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

class TargetExample {
  static void register(ApplicationAutoScalingClient autoScaling) {
    // begin
    ScalableTarget target = ScalableTarget.builder()
        .serviceNamespace(SAGEMAKER)
        .resourceId("endpoint/churn/variant/blue")
        .scalableDimension(SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT)
        .minCapacity(1)
        .maxCapacity(8)
        .build();

    autoScaling.registerScalableTarget(target.toRequest());
    // end
  }
}
