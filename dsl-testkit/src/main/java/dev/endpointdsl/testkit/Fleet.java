package dev.endpointdsl.testkit;

import dev.endpointdsl.testkit.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What an endpoint runs.
 *
 * @param live what runs; empty until it was in service for the first time
 * @param target what is on its way; empty if nothing is
 * @param deploymentConfig how the last deployment was to be carried out, if that was said
 */
record Fleet(
    Optional<Deployment> live, Optional<Deployment> target, Optional<JsonObject> deploymentConfig) {

  Fleet after(Step.Effect effect) {
    return switch (effect) {
      case SUCCEED ->
          new Fleet(
              target.or(() -> live).map(Deployment::settled), Optional.empty(), deploymentConfig);
      case REVERT -> new Fleet(live.map(Deployment::reverted), Optional.empty(), deploymentConfig);
      case NONE, VANISH -> this;
    };
  }

  /** What the endpoint is said to run. */
  Deployment named() {
    return live.or(() -> target).orElseThrow();
  }

  JsonObject toJson() {
    return JsonObject.EMPTY
        .withOptional("Live", live.map(Deployment::toJson))
        .withOptional("Target", target.map(Deployment::toJson))
        .withOptional("DeploymentConfig", deploymentConfig);
  }

  static Fleet fromJson(JsonObject json) {
    return new Fleet(
        json.find("Live").map(live -> Deployment.fromJson((JsonObject) live)),
        json.find("Target").map(target -> Deployment.fromJson((JsonObject) target)),
        json.find("DeploymentConfig").map(JsonObject.class::cast));
  }
}
