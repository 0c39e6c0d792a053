import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

class Scales {
  static void put(ApplicationAutoScalingClient client) {
    // begin
    Scaling scaling = Scaling.of("churn", "blue")
        .between(1, 8)
        .targetInvocationsPerInstance(70)
        .schedule("morning", "cron(0 7 ? * MON-FRI *)", 4, 8,
            action -> action.timezone("Europe/Berlin"))
        .build();

    client.registerScalableTarget(scaling.target().toRequest());
    scaling.policies().forEach(policy -> client.putScalingPolicy(policy.toRequest()));
    scaling.scheduledActions().forEach(action -> client.putScheduledAction(action.toRequest()));
    // end
  }
}
