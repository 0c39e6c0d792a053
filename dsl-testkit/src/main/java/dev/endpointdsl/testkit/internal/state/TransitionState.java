package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * Where an endpoint stands.
 *
 * @param status its status
 * @param failureReason what went wrong last
 * @param modifiedMillis since when it stands there, in milliseconds since 1970
 * @param steps what is still to come, in order
 */
public record TransitionState(
    EndpointStatus status,
    Optional<String> failureReason,
    long modifiedMillis,
    List<ScheduledTransition> steps) {

  public TransitionState {
    steps = List.copyOf(steps);
  }

  public static TransitionState begin(
      EndpointStatus status, long nowMillis, List<ScheduledTransition> steps) {
    return new TransitionState(status, Optional.empty(), nowMillis, steps);
  }

  /** The step that is due by a moment, if one is. */
  Optional<ScheduledTransition> due(long nowMillis) {
    return steps.stream().findFirst().filter(step -> step.atMillis() <= nowMillis);
  }

  /** After the first of the steps. */
  TransitionState advanced() {
    ScheduledTransition step = steps.get(0);
    return new TransitionState(
        step.status(), step.reason(), step.atMillis(), steps.subList(1, steps.size()));
  }

  JsonObject toJson() {
    JsonObject json =
        JsonObject.EMPTY
            .with("Status", status.text())
            .with("ModifiedMillis", JsonNumber.of(modifiedMillis))
            .with("Steps", JsonArray.of(steps.stream().map(ScheduledTransition::toJson).toList()));
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
