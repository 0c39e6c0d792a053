package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * What an endpoint runs.
 *
 * @param live what runs; empty until it was in service for the first time
 * @param target what is on its way; empty if nothing is
 * @param deploymentConfig how the last deployment was to be carried out, if that was said
 */
public record EndpointRevisions(
    Optional<DeployedConfig> live,
    Optional<DeployedConfig> target,
    Optional<JsonObject> deploymentConfig) {

  EndpointRevisions after(ScheduledTransition.Effect effect) {
    return switch (effect) {
      case SUCCEED ->
          new EndpointRevisions(
              target.or(() -> live).map(DeployedConfig::settled),
              Optional.empty(),
              deploymentConfig);
      case REVERT ->
          new EndpointRevisions(
              live.map(DeployedConfig::reverted), Optional.empty(), deploymentConfig);
      case NONE, VANISH -> this;
    };
  }

  /** What the endpoint is said to run. */
  public DeployedConfig named() {
    return live.or(() -> target).orElseThrow();
  }

  JsonObject toJson() {
    return JsonObject.EMPTY
        .withOptional("Live", live.map(DeployedConfig::toJson))
        .withOptional("Target", target.map(DeployedConfig::toJson))
        .withOptional("DeploymentConfig", deploymentConfig);
  }

  static EndpointRevisions fromJson(JsonObject json) {
    return new EndpointRevisions(
        json.find("Live").map(live -> DeployedConfig.fromJson((JsonObject) live)),
        json.find("Target").map(target -> DeployedConfig.fromJson((JsonObject) target)),
        json.find("DeploymentConfig").map(JsonObject.class::cast));
  }
}
