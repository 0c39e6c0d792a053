package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.component.ComponentPreconditions;
import dev.endpointdsl.testkit.internal.component.ComponentRequests;
import dev.endpointdsl.testkit.internal.component.ComponentTransitions;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.ComponentRevisions;
import dev.endpointdsl.testkit.internal.state.StoredComponent;
import java.util.Map;
import java.util.Optional;

/** Updates inference components: what they run, or the number of their copies. */
final class ComponentUpdates {

  private final Account account;
  private final ComponentTransitions transitions;

  ComponentUpdates(Account account, ComponentTransitions transitions) {
    this.account = account;
    this.transitions = transitions;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "UpdateInferenceComponent", this::update,
        "UpdateInferenceComponentRuntimeConfig", this::scale);
  }

  private Optional<JsonObject> update(JsonObject request) {
    String name = ComponentRequests.update(request).inferenceComponentName();
    JsonObject changes = request.withoutNulls();
    return change(
        name,
        ComponentRequests.changed(changes),
        changes.find("DeploymentConfig").map(JsonObject.class::cast),
        false);
  }

  private Optional<JsonObject> scale(JsonObject request) {
    String name = ComponentRequests.runtimeUpdate(request).inferenceComponentName();
    JsonObject copies =
        JsonObject.EMPTY.withOptional("RuntimeConfig", request.find("DesiredRuntimeConfig"));
    return change(name, copies, Optional.empty(), true);
  }

  private Optional<JsonObject> change(
      String name, JsonObject changes, Optional<JsonObject> policy, boolean scaling) {
    String arn = account.arns().inferenceComponent(name);
    boolean exists =
        account
            .components()
            .change(arn, component -> updating(component, changes, policy, scaling))
            .isPresent();
    if (!exists) {
      throw NotFound.component(arn);
    }
    return Optional.of(ComponentOperations.response(arn));
  }

  /** Takes the scripted outcome only once the update is known to begin. */
  private StoredComponent updating(
      StoredComponent component, JsonObject changes, Optional<JsonObject> policy, boolean scaling) {
    ComponentPreconditions.throwUnlessUpdatable(component);
    ComponentRevisions before = component.revisions();
    ComponentRevisions after =
        new ComponentRevisions(
            before.live(),
            Optional.of(ComponentRequests.merged(before.wanted(), changes)),
            policy.or(before::deploymentConfig),
            scaling);
    return component.with(after, transitions.updating(component.name(), transitions.now()));
  }
}
