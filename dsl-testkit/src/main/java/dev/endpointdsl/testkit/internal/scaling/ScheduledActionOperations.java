package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.Resource;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations on scheduled actions. */
final class ScheduledActionOperations {

  static final String SCHEDULE = "Schedule";
  static final String START = "StartTime";
  static final String END = "EndTime";
  static final String ACTION = "ScalableTargetAction";

  private static final String NAME = "ScheduledActionName";
  private static final String TIMEZONE = "Timezone";

  private final Account account;
  private final Clock clock;

  ScheduledActionOperations(Account account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "PutScheduledAction", this::put,
        "DeleteScheduledAction", this::delete,
        "DescribeScheduledActions", this::describe);
  }

  private Optional<JsonObject> put(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(
            request,
            NAME,
            TargetId.NAMESPACE,
            TargetId.RESOURCE,
            TargetId.DIMENSION,
            SCHEDULE,
            TIMEZONE,
            START,
            END,
            ACTION);
    TargetId id = TargetId.of(members);
    String name = members.requiredString(NAME, StringConstraint.SCHEDULED_ACTION_NAME);
    members.string(SCHEDULE, StringConstraint.SCALING_TEXT);
    members.timestamp(START);
    members.timestamp(END);
    members.structure(ACTION, ScheduleCheck.MIN, ScheduleCheck.MAX);
    members.throwIfInvalid();
    id.throwIfUnsupported();
    if (account.scalableTargets().targets().find(id.key()).isEmpty()) {
      throw id.notRegistered();
    }
    Optional<JsonObject> before = account.scalableTargets().actions().find(id.key() + name);
    JsonObject action = merged(before, request);
    ScheduleCheck.throwIfRefused(action);
    account
        .scalableTargets()
        .actions()
        .put(
            id.key() + name,
            action
                .with("ScheduledActionARN", account.arns().scheduledAction(id.resourceId(), name))
                .with(
                    "CreationTime",
                    before
                        .flatMap(old -> old.find("CreationTime"))
                        .orElseGet(() -> Resource.timestamp(clock.millis()))));
    return Optional.of(JsonObject.EMPTY);
  }

  /** A start and an end that are not sent are deleted; everything else is kept. */
  private static JsonObject merged(Optional<JsonObject> before, JsonObject request) {
    JsonObject action = before.orElse(JsonObject.EMPTY).without(START).without(END);
    for (String member : request.members().keySet()) {
      action = action.withFrom(request, member);
    }
    return action;
  }

  private Optional<JsonObject> delete(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(request, NAME, TargetId.NAMESPACE, TargetId.RESOURCE, TargetId.DIMENSION);
    TargetId id = TargetId.of(members);
    String name = members.requiredString(NAME, StringConstraint.SCALING_TEXT);
    members.throwIfInvalid();
    if (!account.scalableTargets().actions().remove(id.key() + name)) {
      throw ServiceException.objectNotFound(
          "No scheduled action found for " + id.described() + ", scheduled action name: " + name);
    }
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> describe(JsonObject request) {
    List<JsonObject> actions = account.scalableTargets().actions().all();
    return Optional.of(ScalingPages.ACTIONS.page(request, actions));
  }
}
