package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Resource;
import dev.endpointdsl.testkit.internal.state.ScalableTargets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations on scaling policies. */
final class PolicyOperations {

  static final String NAME = "PolicyName";
  static final String TYPE = "PolicyType";
  static final String STEP = "StepScalingPolicyConfiguration";
  static final String TRACKING = "TargetTrackingScalingPolicyConfiguration";
  static final String PREDICTIVE = "PredictiveScalingPolicyConfiguration";

  private static final String ARN = "PolicyARN";
  private static final String ALARMS = "Alarms";

  private final Account account;
  private final Clock clock;
  private final PolicyAlarms alarms;

  PolicyOperations(Account account, Clock clock) {
    this.account = account;
    this.clock = clock;
    this.alarms = new PolicyAlarms(account);
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "PutScalingPolicy", this::put,
        "DeleteScalingPolicy", this::delete,
        "DescribeScalingPolicies", this::describe);
  }

  /** The target is looked up before anything else, as the service does. */
  private Optional<JsonObject> put(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(
            request,
            NAME,
            TargetId.NAMESPACE,
            TargetId.RESOURCE,
            TargetId.DIMENSION,
            TYPE,
            STEP,
            TRACKING,
            PREDICTIVE);
    TargetId id = TargetId.of(members);
    String name = members.requiredString(NAME, StringConstraint.POLICY_NAME);
    members.choice(TYPE, List.of("StepScaling", "TargetTrackingScaling", "PredictiveScaling"));
    members.throwIfInvalid();
    id.throwIfUnsupported();
    if (account.scalableTargets().targets().find(id.key()).isEmpty()) {
      throw id.notRegistered();
    }
    Optional<JsonObject> before = account.scalableTargets().policies().find(id.key() + name);
    JsonObject policy = merged(before.orElse(JsonObject.EMPTY), request);
    PolicyCheck.throwIfRefused(id, policy);
    throwIfTrackedTwice(id, name, policy);
    return Optional.of(store(id, name, policy, before));
  }

  private static JsonObject merged(JsonObject before, JsonObject request) {
    JsonObject policy = before;
    for (String member : request.members().keySet()) {
      policy = policy.withFrom(request, member);
    }
    return policy;
  }

  private JsonObject store(
      TargetId id, String name, JsonObject policy, Optional<JsonObject> before) {
    before.ifPresent(account.scalableTargets()::removeAlarms);
    JsonObject stored =
        policy
            .with(ARN, account.arns().scalingPolicy(id.resourceId(), name))
            .with(
                "CreationTime",
                before
                    .flatMap(old -> old.find("CreationTime"))
                    .orElseGet(() -> Resource.timestamp(clock.millis())))
            .with(ALARMS, alarms.create(id, policy));
    account.scalableTargets().policies().put(id.key() + name, stored);
    return JsonObject.EMPTY.withFrom(stored, ARN).withFrom(stored, ALARMS);
  }

  private void throwIfTrackedTwice(TargetId id, String name, JsonObject policy) {
    Optional<JsonObject> metric = PolicyCheck.metric(policy);
    boolean twice =
        metric.isPresent()
            && account.scalableTargets().policies().startingWith(id.key()).stream()
                .filter(other -> !other.string(NAME).equals(name))
                .anyMatch(other -> PolicyCheck.metric(other).equals(metric));
    if (twice) {
      throw ServiceException.validation(
          "Only one TargetTrackingScaling policy for a given metric specification is allowed.");
    }
  }

  private Optional<JsonObject> delete(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(request, NAME, TargetId.NAMESPACE, TargetId.RESOURCE, TargetId.DIMENSION);
    TargetId id = TargetId.of(members);
    String name = members.requiredString(NAME, StringConstraint.SCALING_TEXT);
    members.throwIfInvalid();
    ScalableTargets targets = account.scalableTargets();
    JsonObject policy =
        targets
            .policies()
            .find(id.key() + name)
            .orElseThrow(
                () ->
                    ServiceException.objectNotFound(
                        "No scaling policy found for "
                            + id.described()
                            + ", policy name: "
                            + name));
    targets.removeAlarms(policy);
    targets.policies().remove(id.key() + name);
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> describe(JsonObject request) {
    return Optional.of(
        ScalingPages.POLICIES.page(
            request,
            account.scalableTargets().policies().all().stream().map(alarms::withCallers).toList()));
  }
}
