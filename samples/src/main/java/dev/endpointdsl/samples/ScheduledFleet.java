package dev.endpointdsl.samples;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

/** A fleet whose endpoints are large in the working hours of their Regions, and small at night. */
public final class ScheduledFleet {

  private static final Map<String, String> ZONES = new TreeMap<>(Map.of(
      "churn-berlin", "Europe/Berlin",
      "churn-tokyo", "Asia/Tokyo",
      "churn-denver", "America/Denver"));

  private ScheduledFleet() {}

  static List<Deployment> fleet() {
    return ZONES.entrySet().stream()
        .map(endpoint -> Deployment.builder(endpoint.getKey(), FirstDeployment.config())
            .part(ScalingPart.of(scaling(endpoint.getKey(), endpoint.getValue())))
            .pollInterval(Duration.ofMillis(200)) // a real endpoint takes minutes
            .build())
        .toList();
  }

  private static Scaling scaling(String endpoint, String zone) {
    return Scaling.of(endpoint, "blue")
        .between(1, 2)
        .targetInvocationsPerInstance(70)
        .schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16, action -> action.timezone(zone))
        .schedule("night", "cron(0 19 ? * MON-FRI *)", 1, 2, action -> action.timezone(zone))
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, ScheduledFleet::deploy);
  }

  private static void deploy(LocalSageMaker sageMaker) {
    SampleRun.createModels(sageMaker.client(), "churn-xgb-7");
    try (ApplicationAutoScalingClient autoScaling = ScalingRun.client(sageMaker)) {
      EndpointDeployer deployer = EndpointDeployer.create(sageMaker.client())
          .withPart(ScalingDeployer.create(autoScaling));
      deployer.deployAll(fleet(), 3).forEach(outcome ->
          System.out.println(outcome.deployment() + ", live: " + outcome.isSuccess()));
      ScalingRun.print(autoScaling);
    }
  }
}
