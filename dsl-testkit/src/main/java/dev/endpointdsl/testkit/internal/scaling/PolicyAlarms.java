package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Arns;
import java.util.List;

/** The alarms that the service makes for target tracking policies. */
final class TrackingAlarms {

  private final Account account;

  TrackingAlarms(Account account) {
    this.account = account;
  }

  /** Creates the two alarms of a tracking policy, none for another one, and returns them. */
  JsonArray create(TargetId id, JsonObject policy) {
    if (policy.find(PolicyOperations.TRACKING).isEmpty()) {
      return JsonArray.of(List.of());
    }
    String name = policy.string(PolicyOperations.NAME);
    return JsonArray.of(
        List.of(
            create(id, name, "AlarmHigh", "GreaterThanThreshold"),
            create(id, name, "AlarmLow", "LessThanThreshold")));
  }

  private JsonObject create(TargetId id, String policy, String kind, String comparison) {
    String uuid = Arns.uuid(id.key() + policy + kind);
    String name = "TargetTracking-" + id.resourceId() + "-" + kind + "-" + uuid;
    String arn = account.arns().alarm(name);
    account
        .scalableTargets()
        .alarms()
        .put(
            name,
            JsonObject.EMPTY
                .with("AlarmName", name)
                .with("AlarmArn", arn)
                .with(
                    "AlarmActions",
                    JsonArray.ofStrings(
                        List.of(account.arns().scalingPolicy(id.resourceId(), policy))))
                .with("ComparisonOperator", comparison)
                .with("StateValue", "INSUFFICIENT_DATA"));
    return JsonObject.EMPTY.with("AlarmName", name).with("AlarmARN", arn);
  }
}
