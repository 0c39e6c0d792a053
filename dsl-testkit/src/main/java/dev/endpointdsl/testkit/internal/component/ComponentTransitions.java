package dev.endpointdsl.testkit.internal.component;

import dev.endpointdsl.testkit.internal.endpoint.Outcome;
import dev.endpointdsl.testkit.internal.endpoint.ScriptedOutcomes;
import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition.Effect;
import dev.endpointdsl.testkit.internal.state.TransitionState;
import java.util.List;
import java.util.Optional;

/**
 * The status changes of inference components, which take as long as those of endpoints.
 *
 * @param timings the times that changes take
 * @param outcomes the outcomes that a test set
 */
public record ComponentTransitions(TransitionTimings timings, ScriptedOutcomes outcomes) {

  /** No name of an endpoint begins with it, so that both can share the outcomes. */
  private static final String KEY = "inference-component/";

  /** Returns the name under which the outcomes of a component are set. */
  public static String key(String component) {
    return KEY + component;
  }

  /** Begins the creation of a component. */
  public TransitionState creating(String component, long nowMillis) {
    Outcome outcome = outcomes.takeCreation(key(component));
    return TransitionState.begin(
        EndpointStatus.CREATING, nowMillis, timings.creating(nowMillis, outcome));
  }

  /** Begins an update. A component has no status for a rollback. */
  public TransitionState updating(String component, long nowMillis) {
    Outcome outcome = outcomes.takeUpdate(key(component));
    boolean rollsBack = outcome.kind() == Outcome.Kind.ROLLBACK;
    List<ScheduledTransition> transitions =
        rollsBack
            ? List.of(
                new ScheduledTransition(
                    nowMillis + timings.update().toMillis(),
                    EndpointStatus.IN_SERVICE,
                    Effect.REVERT,
                    outcome.reason()))
            : timings.updating(nowMillis, outcome);
    return TransitionState.begin(EndpointStatus.UPDATING, nowMillis, transitions);
  }

  /** Begins the deletion of a component. */
  public TransitionState deleting(long nowMillis) {
    return new TransitionState(
        EndpointStatus.DELETING, Optional.empty(), nowMillis, timings.deleting(nowMillis));
  }

  /** Returns the current time in milliseconds since 1970. */
  public long now() {
    return timings.now();
  }
}
