package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.testkit.internal.endpoint.CapacityUpdate;
import dev.endpointdsl.testkit.internal.endpoint.EndpointPreconditions;
import dev.endpointdsl.testkit.internal.endpoint.RetainedProperties;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
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

/** Updates endpoints: to another configuration, or to other weights and instance counts. */
final class EndpointUpdates {

  private static final String NAME = "EndpointName";

  private final Account account;
  private final TransitionTimings timings;
  private final ScriptedOutcomes outcomes;
  private final EndpointPreconditions preconditions;

  EndpointUpdates(
      Account account,
      TransitionTimings timings,
      ScriptedOutcomes outcomes,
      EndpointPreconditions preconditions) {
    this.account = account;
    this.timings = timings;
    this.outcomes = outcomes;
    this.preconditions = preconditions;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "UpdateEndpoint", this::update, "UpdateEndpointWeightsAndCapacities", this::scale);
  }

  private Optional<JsonObject> update(JsonObject request) {
    EndpointUpdate update = RequestCheck.endpointUpdate(request);
    DeployedConfig config = preconditions.requireConfig(update.endpointConfigName(), timings.now());
    Optional<JsonObject> policy = EndpointOperations.deploymentConfig(request);
    return change(
        update.endpointName(),
        before -> {
          EndpointRevisions after =
              new EndpointRevisions(
                  before.live(),
                  Optional.of(target(update, config, before)),
                  policy.or(() -> retainedPolicy(update, before)));
          preconditions.throwUnlessDeployable(update.endpointName(), after);
          return after;
        });
  }

  private static DeployedConfig target(
      EndpointUpdate update, DeployedConfig config, EndpointRevisions before) {
    RetainedProperties retained = RetainedProperties.of(update);
    return before.live().map(live -> retained.apply(config, live)).orElse(config);
  }

  private static Optional<JsonObject> retainedPolicy(
      EndpointUpdate update, EndpointRevisions before) {
    boolean retains = update.retainDeploymentConfig().orElse(false);
    return retains ? before.deploymentConfig() : Optional.empty();
  }

  private Optional<JsonObject> scale(JsonObject request) {
    RequestMembers members = RequestMembers.of(request, NAME, CapacityUpdate.MEMBER);
    String name = members.requiredString(NAME, StringConstraint.ENTITY_NAME);
    List<CapacityUpdate> updates = CapacityUpdate.read(members);
    members.throwIfInvalid();
    return change(
        name,
        before ->
            new EndpointRevisions(
                before.live().map(live -> CapacityUpdate.apply(updates, live)),
                Optional.empty(),
                before.deploymentConfig()));
  }

  private Optional<JsonObject> change(String name, UnaryOperator<EndpointRevisions> change) {
    String arn = account.arns().endpoint(name);
    if (account.endpoints().change(arn, endpoint -> updating(endpoint, change)).isEmpty()) {
      throw NotFound.endpoint(arn);
    }
    return Optional.of(EndpointOperations.response(arn));
  }

  /** Takes the scripted outcome only once the update is known to begin. */
  private StoredEndpoint updating(
      StoredEndpoint endpoint, UnaryOperator<EndpointRevisions> change) {
    preconditions.throwUnlessUpdatable(endpoint);
    EndpointRevisions revisions = change.apply(endpoint.revisions());
    long now = timings.now();
    List<ScheduledTransition> transitions =
        timings.updating(now, outcomes.takeUpdate(endpoint.name()));
    return endpoint.with(
        revisions, TransitionState.begin(EndpointStatus.UPDATING, now, transitions));
  }
}
