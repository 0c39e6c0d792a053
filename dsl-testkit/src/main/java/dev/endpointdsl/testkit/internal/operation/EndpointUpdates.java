package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.endpoint.CapacityUpdate;
import dev.endpointdsl.testkit.internal.endpoint.DeploymentPolicy;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.RetainedProperties;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.TextConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import dev.endpointdsl.testkit.internal.state.EndpointRevisions;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import dev.endpointdsl.testkit.internal.state.TransitionState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Updating endpoints: to another configuration, or to other weights and instance counts. */
final class EndpointUpdates {

  private static final String NAME = "EndpointName";
  private static final String CONFIG = "EndpointConfigName";
  private static final String RETAIN_POLICY = "RetainDeploymentConfig";

  private final Account account;
  private final TransitionTimings pace;
  private final ScriptedOutcomes outcomes;
  private final EndpointPreconditions deployable;

  EndpointUpdates(
      Account account,
      TransitionTimings pace,
      ScriptedOutcomes outcomes,
      EndpointPreconditions deployable) {
    this.account = account;
    this.pace = pace;
    this.outcomes = outcomes;
    this.deployable = deployable;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "UpdateEndpoint", this::update, "UpdateEndpointWeightsAndCapacities", this::scale);
  }

  private Optional<JsonObject> update(OperationHandler.Request request) {
    RequestMembers members =
        RequestMembers.of(
            request.json(),
            NAME,
            CONFIG,
            RetainedProperties.RETAIN,
            RetainedProperties.EXCLUDE,
            DeploymentPolicy.MEMBER,
            RETAIN_POLICY);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    String config = members.requiredText(CONFIG, TextConstraint.CONFIG_NAME);
    RetainedProperties retention = RetainedProperties.read(members);
    boolean retainsPolicy = members.flag(RETAIN_POLICY);
    DeploymentPolicy.check(members);
    members.throwIfInvalid();
    DeploymentPolicy.throwIfTwo(request.json());
    DeployedConfig wanted = deployable.deployment(config, pace.now());
    Optional<JsonObject> policy = DeploymentPolicy.of(request.json());
    return change(
        name,
        fleet ->
            deployable.requireGuarded(
                new EndpointRevisions(
                    fleet.live(),
                    Optional.of(
                        fleet.live().map(live -> retention.apply(wanted, live)).orElse(wanted)),
                    policy.or(() -> retainsPolicy ? fleet.deploymentConfig() : Optional.empty()))));
  }

  private Optional<JsonObject> scale(OperationHandler.Request request) {
    RequestMembers members = RequestMembers.of(request.json(), NAME, CapacityUpdate.MEMBER);
    String name = members.requiredText(NAME, TextConstraint.ENDPOINT_NAME);
    List<CapacityUpdate> scalings = CapacityUpdate.read(members);
    members.throwIfInvalid();
    return change(
        name,
        fleet ->
            new EndpointRevisions(
                fleet.live().map(live -> CapacityUpdate.apply(scalings, live)),
                Optional.empty(),
                fleet.deploymentConfig()));
  }

  private Optional<JsonObject> change(String name, UnaryOperator<EndpointRevisions> change) {
    String arn = account.arns().endpoint(name);
    if (account.endpoints().change(arn, endpoint -> updating(endpoint, change)).isEmpty()) {
      throw NotFound.endpoint(arn);
    }
    return Optional.of(EndpointOperations.answer(arn));
  }

  /** The outcome is taken only when it is certain that the update begins. */
  private StoredEndpoint updating(
      StoredEndpoint endpoint, UnaryOperator<EndpointRevisions> change) {
    deployable.throwUnlessUpdatable(endpoint);
    EndpointRevisions fleet = change.apply(endpoint.fleet());
    long now = pace.now();
    List<ScheduledTransition> steps = pace.updating(now, outcomes.takeUpdate(endpoint.name()));
    return endpoint.with(fleet, TransitionState.begin(EndpointStatus.UPDATING, now, steps));
  }
}
