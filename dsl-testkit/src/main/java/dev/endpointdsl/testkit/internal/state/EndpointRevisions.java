package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * The configuration that an endpoint runs, and the one that it is being updated to.
 *
 * @param live the configuration that runs; empty until the endpoint is in service for the first
 *     time
 * @param target the configuration of the deployment in progress, if any
 * @param deploymentConfig the deployment configuration of the last deployment, if it had one
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

  /** Returns the configuration that DescribeEndpoint names. */
  public DeployedConfig described() {
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
