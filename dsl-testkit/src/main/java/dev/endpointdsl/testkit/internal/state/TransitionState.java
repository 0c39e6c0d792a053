package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * The status of an endpoint, and the transitions to come.
 *
 * @param status the status
 * @param failureReason the reason of the last failure, if any
 * @param modifiedMillis the time at which the status began, in milliseconds since 1970
 * @param transitions the transitions to come, in order
 */
public record TransitionState(
    EndpointStatus status,
    Optional<String> failureReason,
    long modifiedMillis,
    List<ScheduledTransition> transitions) {

  /** Copies the transitions. */
  public TransitionState {
    transitions = List.copyOf(transitions);
  }

  /** Returns a status that begins now. */
  public static TransitionState begin(
      EndpointStatus status, long nowMillis, List<ScheduledTransition> transitions) {
    return new TransitionState(status, Optional.empty(), nowMillis, transitions);
  }

  /** Returns the next transition if its time has come. */
  Optional<ScheduledTransition> due(long nowMillis) {
    return transitions.stream().findFirst().filter(next -> next.atMillis() <= nowMillis);
  }

  /** Returns the time of the last transition; of the status if no transition comes. */
  long lastChangeMillis() {
    return transitions.isEmpty()
        ? modifiedMillis
        : transitions.get(transitions.size() - 1).atMillis();
  }

  /** Returns the state after the next transition. */
  TransitionState advanced() {
    ScheduledTransition next = transitions.get(0);
    return new TransitionState(
        next.status(), next.reason(), next.atMillis(), transitions.subList(1, transitions.size()));
  }

  JsonObject toJson() {
    JsonArray steps = JsonArray.of(transitions.stream().map(ScheduledTransition::toJson).toList());
    JsonObject json =
        JsonObject.EMPTY
            .with("Status", status.value())
            .with("ModifiedMillis", JsonNumber.of(modifiedMillis))
            .with("Steps", steps);
    return failureReason.map(text -> json.with("FailureReason", text)).orElse(json);
  }

  static TransitionState fromJson(JsonObject json) {
    return new TransitionState(
        EndpointStatus.of(json.string("Status")),
        json.find("FailureReason").map(reason -> ((JsonString) reason).value()),
        json.number("ModifiedMillis"),
        json.objects("Steps").stream().map(ScheduledTransition::fromJson).toList());
  }
}
