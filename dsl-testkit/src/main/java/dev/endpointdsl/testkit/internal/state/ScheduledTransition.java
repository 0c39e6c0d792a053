package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Optional;

/**
 * What will become of an endpoint at a moment to come.
 *
 * @param atMillis the moment, in milliseconds since 1970
 * @param status its status from then on
 * @param effect what happens to what it runs
 * @param reason what describing it will say went wrong
 */
public record ScheduledTransition(
    long atMillis, EndpointStatus status, Effect effect, Optional<String> reason) {

  /** What a step does to what an endpoint runs. */
  public enum Effect {
    /** Nothing: only the status changes. */
    NONE,
    /** What was wanted is what runs. */
    SUCCEED,
    /** What was wanted is forgotten; what ran before runs on. */
    REVERT,
    /** The endpoint is no more. */
    VANISH
  }

  JsonObject toJson() {
    JsonObject json =
        JsonObject.EMPTY
            .with("AtMillis", JsonNumber.of(atMillis))
            .with("Status", status.text())
            .with("Effect", effect.name());
    return reason.map(text -> json.with("Reason", text)).orElse(json);
  }

  static ScheduledTransition fromJson(JsonObject json) {
    return new ScheduledTransition(
        json.number("AtMillis"),
        EndpointStatus.of(json.string("Status")),
        Effect.valueOf(json.string("Effect")),
        json.find("Reason").map(reason -> ((JsonString) reason).value()));
  }
}
