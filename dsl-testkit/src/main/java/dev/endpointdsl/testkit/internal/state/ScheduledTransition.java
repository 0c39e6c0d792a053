package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Optional;

/**
 * A transition that an endpoint makes at a later time.
 *
 * @param atMillis the time of the transition, in milliseconds since 1970
 * @param status the status of the endpoint after it
 * @param effect the effect on the configurations of the endpoint
 * @param reason the failure reason that DescribeEndpoint returns after it
 */
public record ScheduledTransition(
    long atMillis, EndpointStatus status, Effect effect, Optional<String> reason) {

  /** The effect of a transition on the configurations of an endpoint. */
  public enum Effect {
    /** Only the status changes. */
    NONE,
    /** The target is live. */
    SUCCEED,
    /** The target is discarded; the previous configuration stays live. */
    REVERT,
    /** The endpoint no longer exists. */
    VANISH
  }

  JsonObject toJson() {
    JsonObject json =
        JsonObject.EMPTY
            .with("AtMillis", JsonNumber.of(atMillis))
            .with("Status", status.value())
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
