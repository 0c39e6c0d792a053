package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Arns;
import java.util.List;

/** The alarms of policies: those that the service makes, and those that call step policies. */
final class PolicyAlarms {

  private final Account account;

  PolicyAlarms(Account account) {
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

  /** Returns a policy with the alarms that call it, if they are not those of the service. */
  JsonObject withCallers(JsonObject policy) {
    if (policy.find(PolicyOperations.STEP).isEmpty()) {
      return policy;
    }
    JsonString arn = new JsonString(policy.string("PolicyARN"));
    return policy.with(
        "Alarms",
        JsonArray.of(
            account.scalableTargets().alarms().all().stream()
                .filter(alarm -> calls(alarm, arn))
                .map(
                    alarm ->
                        JsonObject.EMPTY
                            .withFrom(alarm, "AlarmName")
                            .with("AlarmARN", alarm.string("AlarmArn")))
                .toList()));
  }

  private static boolean calls(JsonObject alarm, JsonString policyArn) {
    return alarm
        .find("AlarmActions")
        .filter(actions -> ((JsonArray) actions).elements().contains(policyArn))
        .isPresent();
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
