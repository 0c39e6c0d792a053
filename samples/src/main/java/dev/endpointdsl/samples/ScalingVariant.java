package dev.endpointdsl.samples;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
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

  static Deployment deployment() {
    return Deployment.builder("churn", FirstDeployment.config())
        .part(ScalingPart.of(scaling()))
        .pollInterval(Duration.ofMillis(200)) // a real endpoint takes minutes
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, ScalingVariant::deploy);
  }

  private static void deploy(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "churn-xgb-7");
    try (ApplicationAutoScalingClient autoScaling = ScalingRun.client(sageMaker)) {
      EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client())
          .withPart(ScalingDeployer.create(autoScaling));
      deployer.plan(deployment()).print(System.out);
      deployer.deploy(deployment()).changes().forEach(System.out::println);
      System.out.println("Again: " + deployer.deploy(deployment()).changes());
    }
  }
}
