package dev.endpointdsl.deploy.autoscaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.Deployment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The state that a sequence has asked for so far, and the targets that must not be lost. */
final class WholeExpectations {

  private final ScalingServer server;
  private final Set<String> configs = new HashSet<>();
  private final Set<String> models = new HashSet<>();

  /** Whether scaling in is suspended, by the resources of the targets that must be registered. */
  private final Map<String, Boolean> owned = new TreeMap<>();

  /** The endpoints of which an operator has deleted a part, so that an alarm calls nothing. */
  private final Set<String> damaged = new HashSet<>();

  WholeExpectations(ScalingServer server) {
    this.server = server;
  }

  Set<String> configs() {
    return configs;
  }

  Set<String> models() {
    return models;
  }

  void requested(WholeState state) {
    configs.add(state.config().endpointConfigName());
    models.add(state.modelName());
  }

  /** An operator has suspended scaling in. */
  void suspended(String resourceId) {
    owned.computeIfPresent(resourceId, (id, isSuspended) -> true);
  }

  /** An operator has deleted a part of an endpoint or all of it. */
  void damaged(String endpoint) {
    damaged.add(endpoint);
    forget(endpoint);
  }

  /** Nothing is certain about the targets of an endpoint. */
  void forget(String endpoint) {
    owned.keySet().removeIf(id -> LiveTargets.belongs(id, endpoint));
  }

  /** A run was killed: what it would have deregistered may be registered or not. */
  void killed(WholeState state) {
    Set<String> wanted = LiveTargets.wanted(state.scalings()).targets().keySet();
    owned
        .keySet()
        .removeIf(id -> LiveTargets.belongs(id, state.endpointName()) && !wanted.contains(id));
  }

  /** Checks the scaling after a deployment that succeeded. */
  void assertScaling(WholeState state) {
    String endpoint = state.endpointName();
    LiveTargets live = LiveTargets.of(server, endpoint);
    LiveTargets wanted = LiveTargets.wanted(state.scalings());
    assertThat(live.targets()).as("targets of " + endpoint).isEqualTo(wanted.targets());
    assertThat(live.alarms()).as("alarms of " + endpoint).containsAll(wanted.alarms());
    if (!damaged.contains(endpoint)) {
      assertThat(live.alarms()).as("alarms of " + endpoint).isEqualTo(wanted.alarms());
    }
    assertThat(server.endpointTags(endpoint)).as("records of killed runs").isEmpty();
    live.targets()
        .keySet()
        .forEach(
            id ->
                assertThat(live.suspended().contains(id))
                    .as("suspension of " + id)
                    .isEqualTo(owned.getOrDefault(id, live.suspended().contains(id))));
    forget(endpoint);
    live.targets().keySet().forEach(id -> owned.put(id, live.suspended().contains(id)));
  }

  /**
   * Checks the scaling after an update that was rolled back: the targets that were registered
   * before are so again, and those of an earlier run that was killed if this one wants them.
   */
  void assertNoTargetIsLost(WholeState state, LiveTargets before) {
    LiveTargets live = LiveTargets.of(server, state.endpointName());
    before
        .targets()
        .forEach(
            (id, parts) ->
                assertThat(live.targets().getOrDefault(id, Set.of()))
                    .as("parts of " + id + " after a rollback")
                    .containsAll(parts));
    assertThat(live.targets().keySet()).containsAll(before.targets().keySet());
    assertThat(live.alarms()).containsAll(before.alarms());
    Set<String> wanted = LiveTargets.wanted(state.scalings()).targets().keySet();
    Map<String, Boolean> kept = new HashMap<>(owned);
    kept.keySet()
        .removeIf(
            id ->
                !LiveTargets.belongs(id, state.endpointName())
                    || !(wanted.contains(id) || before.targets().containsKey(id)));
    assertThat(live.targets().keySet()).as("targets after a rollback").containsAll(kept.keySet());
    kept.forEach(
        (id, isSuspended) ->
            assertThat(live.suspended().contains(id)).as("of " + id).isEqualTo(isSuspended));
    forget(state.endpointName());
    owned.putAll(kept);
  }

  /** Checks that nothing of the scaling of an endpoint is left after its deletion. */
  void assertNoScaling(WholeState state) {
    forget(state.endpointName());
    LiveTargets live = LiveTargets.of(server, state.endpointName());
    assertThat(live.targets()).isEmpty();
    if (!damaged.contains(state.endpointName())) {
      assertThat(live.alarms()).isEmpty();
    }
  }

  /** Checks that what is live was asked for and complete, whatever has happened. */
  void assertInvariants() {
    Set<String> used = new HashSet<>(server.sageMaker.state().configsInUse());
    assertThat(server.sageMaker.endpointConfigs()).containsAll(used);
    used.remove(WholeBystander.CONFIG);
    assertThat(configs).containsAll(used);
    Set<String> usedModels = new HashSet<>(server.sageMaker.state().modelsInUse());
    assertThat(server.sageMaker.models()).containsAll(usedModels);
    usedModels.remove(WholeBystander.MODEL);
    assertThat(models).containsAll(usedModels);
  }

  /** Checks that the wanted configuration is in service, with the models of the deployment. */
  void assertLive(Deployment deployment) {
    assertThat(server.sageMaker.state().endpoint(deployment.endpointName()))
        .hasValueSatisfying(
            endpoint -> {
              assertThat(endpoint.status()).isEqualTo("InService");
              assertThat(endpoint.configName()).isEqualTo(deployment.config().endpointConfigName());
            });
    assertThat(server.sageMaker.models())
        .containsAll(deployment.models().stream().map(model -> model.modelName()).toList());
  }
}
