package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition;
import dev.endpointdsl.testkit.internal.state.ScheduledTransition.Effect;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The times that the transitions of endpoints take.
 *
 * @param clock the clock of the server
 * @param creation the time from the creation of an endpoint until it is in service
 * @param update the time from the update of an endpoint until it is in service
 * @param deletion the time from the deletion of an endpoint until it is gone
 */
public record TransitionTimings(
    Clock clock, Duration creation, Duration update, Duration deletion) {

  private static final Duration SHORT = Duration.ofMillis(500);

  /** Long enough for a client to see each status, and short enough not to slow tests down. */
  public static final TransitionTimings DEFAULT =
      new TransitionTimings(Clock.systemUTC(), SHORT, SHORT, SHORT);

  /**
   * Checks the times.
   *
   * @throws IllegalArgumentException if one of them is negative
   */
  public TransitionTimings {
    requireNotNegative("creationTakes", creation);
    requireNotNegative("updateTakes", update);
    requireNotNegative("deletionTakes", deletion);
  }

  /** Returns these timings with another clock. */
  public TransitionTimings withClock(Clock changed) {
    return new TransitionTimings(changed, creation, update, deletion);
  }

  /** Returns these timings with another time for creations. */
  public TransitionTimings withCreation(Duration changed) {
    return new TransitionTimings(clock, changed, update, deletion);
  }

  /** Returns these timings with another time for updates. */
  public TransitionTimings withUpdate(Duration changed) {
    return new TransitionTimings(clock, creation, changed, deletion);
  }

  /** Returns these timings with another time for deletions. */
  public TransitionTimings withDeletion(Duration changed) {
    return new TransitionTimings(clock, creation, update, changed);
  }

  /** Returns the current time in milliseconds since 1970. */
  public long now() {
    return clock.millis();
  }

  /** Returns the transitions of an endpoint that is created now. */
  public List<ScheduledTransition> creating(long nowMillis, Outcome outcome) {
    long end = nowMillis + creation.toMillis();
    return outcome.kind() == Outcome.Kind.SUCCESS
        ? List.of(success(end))
        : List.of(failure(end, outcome.reason()));
  }

  /** Returns the transitions of an endpoint that is updated now. */
  public List<ScheduledTransition> updating(long nowMillis, Outcome outcome) {
    long middle = nowMillis + update.toMillis() / 2;
    long end = nowMillis + update.toMillis();
    return switch (outcome.kind()) {
      case SUCCESS -> List.of(success(end));
      case FAILURE -> List.of(failure(end, outcome.reason()));
      case ROLLBACK ->
          List.of(
              rollingBack(middle, outcome.reason()),
              reverted(end, EndpointStatus.IN_SERVICE, outcome.reason()));
      case ROLLBACK_FAILURE ->
          List.of(
              rollingBack(middle, outcome.reason()),
              reverted(end, EndpointStatus.UPDATE_ROLLBACK_FAILED, outcome.reason()));
    };
  }

  /** Returns the transitions of an endpoint that is deleted now. */
  public List<ScheduledTransition> deleting(long nowMillis) {
    long end = nowMillis + deletion.toMillis();
    return List.of(
        new ScheduledTransition(end, EndpointStatus.DELETING, Effect.VANISH, Optional.empty()));
  }

  private static void requireNotNegative(String option, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(option + " must not be negative, but is " + time);
    }
  }

  private static ScheduledTransition success(long atMillis) {
    return new ScheduledTransition(
        atMillis, EndpointStatus.IN_SERVICE, Effect.SUCCEED, Optional.empty());
  }

  private static ScheduledTransition failure(long atMillis, Optional<String> reason) {
    return new ScheduledTransition(atMillis, EndpointStatus.FAILED, Effect.NONE, reason);
  }

  private static ScheduledTransition rollingBack(long atMillis, Optional<String> reason) {
    return new ScheduledTransition(atMillis, EndpointStatus.ROLLING_BACK, Effect.NONE, reason);
  }

  private static ScheduledTransition reverted(
      long atMillis, EndpointStatus status, Optional<String> reason) {
    return new ScheduledTransition(atMillis, status, Effect.REVERT, reason);
  }
}
