package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.state.Account;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The operations of Application Auto Scaling, and of Amazon CloudWatch, by name. */
public final class ScalingOperations {

  private ScalingOperations() {}

  /** Returns the operations of Amazon CloudWatch on the alarms of an account. */
  public static Map<String, OperationHandler> ofAlarms(Account account) {
    Map<String, OperationHandler> operations = new HashMap<>();
    operations.putAll(new AlarmOperations(account).operations());
    operations.putAll(new AlarmTags(account).operations());
    return operations;
  }

  /** Returns the operations of Application Auto Scaling on an account. */
  public static Map<String, OperationHandler> of(Account account, Clock clock) {
    Map<String, OperationHandler> operations = new HashMap<>();
    operations.putAll(new TargetOperations(account).operations());
    operations.putAll(new PolicyOperations(account, clock).operations());
    operations.putAll(new ScheduledActionOperations(account, clock).operations());
    operations.put("DescribeScalingActivities", request -> activities(account, request));
    return operations;
  }

  /** Nothing scales by itself on this server, so that there are no activities. */
  private static Optional<JsonObject> activities(Account account, JsonObject request) {
    return Optional.of(
        ScalingPages.ACTIVITIES.page(request, account.scalableTargets().activities().all()));
  }
}
