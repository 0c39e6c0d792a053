package dev.endpointdsl.deploy;

import dev.endpointdsl.testkit.model.Fault;
import java.time.Duration;

/** An action that changes an endpoint, or the conditions under which it is deployed. */
sealed interface RandomAction {

  /** A client deploys a model. */
  record Deploy(String endpoint, int model, boolean cleanUp, boolean replaceFailed)
      implements RandomAction {}

  /** A client deploys a model and is killed at a call, before or after the call arrives. */
  record KilledDeploy(Deploy deploy, int call, boolean afterCall) implements RandomAction {}

  /** An operator switches the endpoint to a configuration and does not wait. */
  record ManualUpdate(String endpoint, int model) implements RandomAction {}

  /** An operator deletes the endpoint and does not wait. */
  record ManualDelete(String endpoint) implements RandomAction {}

  /** An operator changes the instance count of the endpoint and does not wait. */
  record ManualScaling(String endpoint, int instances) implements RandomAction {}

  /** The next creation or update of the endpoint fails. */
  record NextChangeFails(String endpoint, FailureKind kind) implements RandomAction {}

  /** A later call meets a fault. */
  record CallFault(FaultKind kind, int call) implements RandomAction {}

  /** Reads are stale from now on. */
  record StaleReads(int reads) implements RandomAction {}

  /** Time passes. */
  record TimePasses(int minutes) implements RandomAction {}

  /** The service updates the platform of the endpoint. */
  record SystemUpdate(String endpoint) implements RandomAction {}

  /** The way in which a creation or update fails. */
  enum FailureKind {
    CREATION_FAILS,
    UPDATE_FAILS,
    SILENT_ROLLBACK,
    ROLLBACK,
    ROLLBACK_FAILS
  }

  /** The fault that a call meets. */
  enum FaultKind {
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
