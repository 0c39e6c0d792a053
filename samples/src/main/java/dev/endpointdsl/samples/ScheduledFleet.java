package dev.endpointdsl.samples;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.autoscaling.sagemaker.VariantScaling;
import dev.endpointdsl.testkit.LocalSageMaker;
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

  static List<Scaling> fleet() {
    return ZONES.entrySet().stream()
        .map(endpoint -> scaling(endpoint.getKey(), endpoint.getValue()))
        .toList();
  }

  private static Scaling scaling(String endpoint, String zone) {
    VariantScaling always = Scaling.of(endpoint, "blue")
        .between(1, 2)
        .targetInvocationsPerInstance(70);
    return always
        .schedule("day", "cron(0 8 ? * MON-FRI *)", 4, 16, action -> action.timezone(zone))
        .schedule("night", "cron(0 19 ? * MON-FRI *)", 1, 2, action -> action.timezone(zone))
        .build();
  }

  public static void main(String... args) {
    SampleRun.withServer(args, ScheduledFleet::scale);
  }

  private static void scale(LocalSageMaker sageMaker) {
    ZONES.keySet().forEach(endpoint -> ScalingRun.createEndpoint(sageMaker, endpoint));
    try (ApplicationAutoScalingClient client = ScalingRun.client(sageMaker)) {
      fleet().forEach(scaling -> ScalingRun.put(scaling, client));
      ScalingRun.print(client);
    }
  }
}
