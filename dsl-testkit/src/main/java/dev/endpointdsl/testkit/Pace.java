package dev.endpointdsl.testkit;

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
record Pace(Clock clock, Duration creation, Duration update, Duration deletion) {

  private static final Duration SHORT = Duration.ofMillis(500);

  /** Long enough to be seen, short enough not to be waited for. */
  static final Pace DEFAULT = new Pace(Clock.systemUTC(), SHORT, SHORT, SHORT);

  Pace {
    requireTime("creationTakes", creation);
    requireTime("updateTakes", update);
    requireTime("deletionTakes", deletion);
  }

  Pace withClock(Clock changed) {
    return new Pace(changed, creation, update, deletion);
  }

  Pace withCreation(Duration changed) {
    return new Pace(clock, changed, update, deletion);
  }

  Pace withUpdate(Duration changed) {
    return new Pace(clock, creation, changed, deletion);
  }

  Pace withDeletion(Duration changed) {
    return new Pace(clock, creation, update, changed);
  }

  long now() {
    return clock.millis();
  }

  List<Step> creating(long nowMillis, Outcome outcome) {
    long end = nowMillis + creation.toMillis();
    return outcome.kind() == Outcome.Kind.SUCCESS
        ? List.of(success(end))
        : List.of(failure(end, outcome.reason()));
  }

  List<Step> updating(long nowMillis, Outcome outcome) {
    long middle = nowMillis + update.toMillis() / 2;
    long end = nowMillis + update.toMillis();
    return switch (outcome.kind()) {
      case SUCCESS -> List.of(success(end));
      case FAILURE -> List.of(failure(end, outcome.reason()));
      case ROLL_BACK ->
          List.of(
              rollingBack(middle, outcome.reason()),
              new Step(end, EndpointStatus.IN_SERVICE, Step.Effect.REVERT, outcome.reason()));
      case ROLLBACK_FAILURE ->
          List.of(
              rollingBack(middle, outcome.reason()),
              new Step(
                  end,
                  EndpointStatus.UPDATE_ROLLBACK_FAILED,
                  Step.Effect.REVERT,
                  outcome.reason()));
    };
  }

  List<Step> deleting(long nowMillis) {
    long end = nowMillis + deletion.toMillis();
    return List.of(new Step(end, EndpointStatus.DELETING, Step.Effect.VANISH, Optional.empty()));
  }

  private static void requireTime(String option, Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(option + " has to be at least zero, and is " + time);
    }
  }

  private static Step success(long atMillis) {
    return new Step(atMillis, EndpointStatus.IN_SERVICE, Step.Effect.SUCCEED, Optional.empty());
  }

  private static Step failure(long atMillis, Optional<String> reason) {
    return new Step(atMillis, EndpointStatus.FAILED, Step.Effect.NONE, reason);
  }

  private static Step rollingBack(long atMillis, Optional<String> reason) {
    return new Step(atMillis, EndpointStatus.ROLLING_BACK, Step.Effect.NONE, reason);
  }
}
