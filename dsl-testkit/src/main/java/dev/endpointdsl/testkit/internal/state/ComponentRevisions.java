package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * The live revision of an inference component, and the one that it is being updated to. Both have
 * the members of the request that are updated together: the specifications and the number of
 * copies.
 *
 * @param live what runs; empty until the component is in service for the first time
 * @param target what is being deployed, if anything is
 * @param deploymentConfig the deployment configuration of the last update, if it had one
 * @param scaling whether the last update changed only the number of copies
 */
public record ComponentRevisions(
    Optional<JsonObject> live,
    Optional<JsonObject> target,
    Optional<JsonObject> deploymentConfig,
    boolean scaling) {

  /** Creates the revisions of a new component. */
  public static ComponentRevisions creating(JsonObject target) {
    return new ComponentRevisions(Optional.empty(), Optional.of(target), Optional.empty(), false);
  }

  /** Returns what is described: what runs, or what is about to run for the first time. */
  public JsonObject described() {
    return live.or(() -> target).orElse(JsonObject.EMPTY);
  }

  /** Returns what is wanted: what is being deployed, or else what runs. */
  public JsonObject wanted() {
    return target.or(() -> live).orElse(JsonObject.EMPTY);
  }

  ComponentRevisions after(ScheduledTransition.Effect effect) {
    return switch (effect) {
      case SUCCEED ->
          new ComponentRevisions(
              target.or(() -> live), Optional.empty(), deploymentConfig, scaling);
      case REVERT -> new ComponentRevisions(live, Optional.empty(), deploymentConfig, scaling);
      case NONE, VANISH -> this;
    };
  }

  JsonObject toJson() {
    return JsonObject.EMPTY
        .withOptional("Live", live)
        .withOptional("Target", target)
        .withOptional("DeploymentConfig", deploymentConfig)
        .with("Scaling", new JsonBoolean(scaling));
  }

  static ComponentRevisions fromJson(JsonObject json) {
    return new ComponentRevisions(
        json.find("Live").map(JsonObject.class::cast),
        json.find("Target").map(JsonObject.class::cast),
        json.find("DeploymentConfig").map(JsonObject.class::cast),
        json.find("Scaling").filter(new JsonBoolean(true)::equals).isPresent());
  }
}
