package dev.endpointdsl.deploy;

import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;

/** Something that happens to an endpoint, or to those who deploy it. */
sealed interface RandomAction {

  /** Somebody deploys a model. */
  record Deploy(String endpoint, int model, boolean cleanUp, boolean replaceFailed)
      implements RandomAction {}

  /** The same, but the program is killed at a call. */
  record KilledDeploy(Deploy deploy, int call, boolean afterwards) implements RandomAction {}

  /** Somebody updates the endpoint by hand, to a configuration made for it, and does not wait. */
  record ManualUpdate(String endpoint, int model) implements RandomAction {}

  /** Somebody deletes the endpoint by hand, and does not wait. */
  record ManualDelete(String endpoint) implements RandomAction {}

  /** The next creation or update ends in another way. */
  record NextEnds(String endpoint, Ending ending) implements RandomAction {}

  /** Calls to come are struck. */
  record Struck(Strike strike, int call) implements RandomAction {}

  /** Reads lag from now on. */
  record Lagging(int reads) implements RandomAction {}

  /** Time passes. */
  record Later(int minutes) implements RandomAction {}

  /** The service updates what the endpoint runs on. */
  record SystemUpdate(String endpoint) implements RandomAction {}

  /** Somebody scales the endpoint by hand, and does not wait. */
  record Scaled(String endpoint, int instances) implements RandomAction {}

  /** How a creation or update ends, if not well. */
  enum Ending {
    CREATION_FAILS,
    UPDATE_FAILS,
    SILENT_ROLLBACK,
    ROLLBACK,
    ROLLBACK_FAILS
  }

  /** What strikes a call. */
  enum Strike {
    THROTTLING,
    ERROR,
    UNAVAILABLE,
    LOST,
    LOST_AFTERWARDS,
    RESET,
    RESET_AFTERWARDS,
    STALLED,
    TRUNCATED;

    Fault fault() {
      return switch (this) {
        case THROTTLING -> Fault.throttling();
        case ERROR -> Fault.internalError();
        case UNAVAILABLE -> Fault.unavailable();
        case LOST -> Fault.connectionLost();
        case LOST_AFTERWARDS -> Fault.connectionLost().afterTheWork();
        case RESET -> Fault.connectionReset();
        case RESET_AFTERWARDS -> Fault.connectionReset().afterTheWork();
        case STALLED -> Fault.stalled(Duration.ofMinutes(1));
        case TRUNCATED -> Fault.truncatedAnswer();
      };
    }
  }
}
