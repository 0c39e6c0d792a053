package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.live.LiveScaling;
import java.util.List;

/** The warnings of plans. */
final class ScalingWarnings {

  private ScalingWarnings() {}

  /** Returns a warning for each alarm that calls a policy, and that was not read. */
  static List<String> remainingAlarms(LiveScaling live) {
    return live.alarmNames().stream()
        .filter(name -> !live.alarms().containsKey(name))
        .map(
            name ->
                "The alarm "
                    + name
                    + " calls a policy of the endpoint and stays, because the deployer has no client"
                    + " of Amazon CloudWatch.")
        .toList();
  }
}
