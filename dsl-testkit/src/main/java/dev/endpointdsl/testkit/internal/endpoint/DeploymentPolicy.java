package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import java.util.List;
import java.util.Optional;

/** Reads how a deployment is to be carried out, and checks it; it is kept as it came. */
public final class DeploymentPolicy {

  public static final String MEMBER = "DeploymentConfig";

  private static final String BLUE_GREEN = "BlueGreenUpdatePolicy";
  private static final String ROLLING = "RollingUpdatePolicy";
  private static final String ROLL_BACK = "AutoRollbackConfiguration";
  private static final String ROUTING = "TrafficRoutingConfiguration";
  private static final String TERMINATION = "TerminationWaitInSeconds";
  private static final String WAIT = "WaitIntervalInSeconds";
  private static final String TIMEOUT = "MaximumExecutionTimeoutInSeconds";
  private static final int HOUR = 3600;
  private static final int MOST_ALARMS = 10;

  private DeploymentPolicy() {}

  public static Optional<JsonObject> of(JsonObject request) {
    return request.find(MEMBER).map(JsonObject.class::cast);
  }

  public static void check(RequestMembers request) {
    request
        .structure(MEMBER, BLUE_GREEN, ROLLING, ROLL_BACK)
        .ifPresent(
            config -> {
              config
                  .structure(BLUE_GREEN, ROUTING, TERMINATION, TIMEOUT)
                  .ifPresent(DeploymentPolicy::checkBlueGreen);
              config
                  .structure(ROLLING, "MaximumBatchSize", WAIT, TIMEOUT, "RollbackMaximumBatchSize")
                  .ifPresent(DeploymentPolicy::checkRolling);
              config.structure(ROLL_BACK, "Alarms").ifPresent(DeploymentPolicy::checkAlarms);
            });
  }

  /** Only for a request that {@link #check} found nothing wrong with. */
  public static void throwIfTwo(JsonObject request) {
    JsonObject config = request.object(MEMBER);
    if (config.find(BLUE_GREEN).isPresent() && config.find(ROLLING).isPresent()) {
      throw ServiceException.validation(
          "DeploymentConfig takes either BlueGreenUpdatePolicy or RollingUpdatePolicy, not both.");
    }
  }

  private static void checkBlueGreen(RequestMembers policy) {
    policy.integer(TERMINATION, 0, HOUR);
    checkTimeout(policy);
    policy
        .requiredStructure(ROUTING, "Type", WAIT, "CanarySize", "LinearStepSize")
        .ifPresent(
            routing -> {
              routing.requiredChoice("Type", List.of("ALL_AT_ONCE", "CANARY", "LINEAR"));
              routing.requiredInteger(WAIT, 0, HOUR);
              checkSize(routing.structure("CanarySize", "Type", "Value"));
              checkSize(routing.structure("LinearStepSize", "Type", "Value"));
            });
  }

  private static void checkRolling(RequestMembers policy) {
    checkSize(policy.requiredStructure("MaximumBatchSize", "Type", "Value"));
    checkSize(policy.structure("RollbackMaximumBatchSize", "Type", "Value"));
    policy.requiredInteger(WAIT, 0, HOUR);
    checkTimeout(policy);
  }

  private static void checkTimeout(RequestMembers policy) {
    policy.integer(TIMEOUT, 600, 8 * HOUR);
  }

  private static void checkSize(Optional<RequestMembers> size) {
    size.ifPresent(
        present -> {
          present.requiredChoice("Type", List.of("INSTANCE_COUNT", "CAPACITY_PERCENT"));
          present.requiredInteger("Value", 1, Integer.MAX_VALUE);
        });
  }

  private static void checkAlarms(RequestMembers policy) {
    List<JsonValue> alarms = policy.list("Alarms", 1, MOST_ALARMS).orElse(List.of());
    for (int i = 0; i < alarms.size(); i++) {
      policy
          .element("Alarms", i, alarms.get(i), "AlarmName")
          .text("AlarmName", TextConstraint.ALARM_NAME);
    }
  }
}
