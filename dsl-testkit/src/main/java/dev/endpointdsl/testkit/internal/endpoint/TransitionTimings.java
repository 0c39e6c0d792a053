package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long things take.
 *
 * @param clock what tells the time
 * @param creation from creating an endpoint to its being in service
 * @param update from updating an endpoint to its being in service
 * @param deletion from deleting an endpoint to its being gone
 */
public record TransitionTimings(
    Clock clock, Duration creation, Duration update, Duration deletion) {

  private static final Duration SHORT = Duration.ofMillis(500);

  /** Long enough to be seen, short enough not to be waited for. */
  public static final TransitionTimings DEFAULT =
      new TransitionTimings(Clock.systemUTC(), SHORT, SHORT, SHORT);

  public TransitionTimings {
    requireTime("creationTakes", creation);
    requireTime("updateTakes", update);
    requireTime("deletionTakes", deletion);
  }

  public TransitionTimings withClock(Clock changed) {
    return new TransitionTimings(changed, creation, update, deletion);
  }

  public TransitionTimings withCreation(Duration changed) {
    return new TransitionTimings(clock, changed, update, deletion);
  }

  public TransitionTimings withUpdate(Duration changed) {
    return new TransitionTimings(clock, creation, changed, deletion);
  }

  public TransitionTimings withDeletion(Duration changed) {
    return new TransitionTimings(clock, creation, update, changed);
  }

  public long now() {
    return clock.millis();
  }

  public List<ScheduledTransition> creating(long nowMillis, Outcome outcome) {
    long end = nowMillis + creation.toMillis();
    return outcome.kind() == Outcome.Kind.SUCCESS
        ? List.of(success(end))
        : List.of(failure(end, outcome.reason()));
  }

  public List<ScheduledTransition> updating(long nowMillis, Outcome outcome) {
    long middle = nowMillis + update.toMillis() / 2;
    long end = nowMillis + update.toMillis();
    return switch (outcome.kind()) {
      case SUCCESS -> List.of(success(end));
      case FAILURE -> List.of(failure(end, outcome.reason()));
      case ROLL_BACK ->
          List.of(
              rollingBack(middle, outcome.reason()),
              new ScheduledTransition(
                  end,
                  EndpointStatus.IN_SERVICE,
                  ScheduledTransition.Effect.REVERT,
                  outcome.reason()));
      case ROLLBACK_FAILURE ->
          List.of(
              rollingBack(middle, outcome.reason()),
              new ScheduledTransition(
                  end,
                  EndpointStatus.UPDATE_ROLLBACK_FAILED,
                  ScheduledTransition.Effect.REVERT,
                  outcome.reason()));
    };
  }

  public List<ScheduledTransition> deleting(long nowMillis) {
    long end = nowMillis + deletion.toMillis();
    return List.of(
        new ScheduledTransition(
            end, EndpointStatus.DELETING, ScheduledTransition.Effect.VANISH, Optional.empty()));
  }

  private static void requireTime(String option, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(option + " has to be at least zero, and is " + time);
    }
  }

  private static ScheduledTransition success(long atMillis) {
    return new ScheduledTransition(
        atMillis, EndpointStatus.IN_SERVICE, ScheduledTransition.Effect.SUCCEED, Optional.empty());
  }

  private static ScheduledTransition failure(long atMillis, Optional<String> reason) {
    return new ScheduledTransition(
        atMillis, EndpointStatus.FAILED, ScheduledTransition.Effect.NONE, reason);
  }

  private static ScheduledTransition rollingBack(long atMillis, Optional<String> reason) {
    return new ScheduledTransition(
        atMillis, EndpointStatus.ROLLING_BACK, ScheduledTransition.Effect.NONE, reason);
  }
}
