package dev.endpointdsl.samples;

import dev.endpointdsl.autoscaling.sagemaker.ScalableResource;
import dev.endpointdsl.autoscaling.sagemaker.ScalableResource.Kind;
import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

/** A variant that follows its invocations, with more instances from the morning on. */
public final class ScalingVariant {

  private ScalingVariant() {}

  static Scaling scaling() {
    return Scaling.of("churn", "blue")
        .between(2, 8)
        .targetInvocationsPerInstance(70, tracking -> tracking.scaleInCooldown(600))
        .schedule("morning", "cron(0 7 ? * MON-FRI *)", 4, 8,
            action -> action.timezone("Europe/Berlin"))
        .schedule("evening", "cron(0 20 ? * MON-FRI *)", 2, 8,
            action -> action.timezone("Europe/Berlin"))
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, ScalingVariant::scale);
  }

  private static void scale(LocalSageMaker sageMaker) {
    ScalingRun.createEndpoint(sageMaker, "churn");
    ScalableResource blue = ScalableResource.variant("churn", "blue", Kind.REAL_TIME_VARIANT)
        .withInstanceTypes("ml.m5.xlarge")
        .withInitialCapacity(1);
    scaling().violations(blue).forEach(System.out::println);
    try (ApplicationAutoScalingClient client = ScalingRun.client(sageMaker)) {
      ScalingRun.put(scaling(), client);
      ScalingRun.print(client);
    }
  }
}
