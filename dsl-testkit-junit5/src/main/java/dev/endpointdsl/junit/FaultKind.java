package dev.endpointdsl.junit;

import dev.endpointdsl.testkit.model.Fault;

/** The kinds of faults that {@link InjectFault} adds. */
public enum FaultKind {
  /** The service refuses the call because there are too many. */
  THROTTLING,
  /** The service fails: status 500. */
  INTERNAL_ERROR,
  /** The service is unavailable: status 503. */
  UNAVAILABLE,
  /** The connection is closed before the call is carried out. */
  CONNECTION_LOST,
  /** The connection is closed after the call was carried out, so that its response is lost. */
  RESPONSE_LOST,
  /** The connection is reset before the call is carried out. */
  CONNECTION_RESET,
  /** The call is carried out, and its response ends in the middle. */
  RESPONSE_TRUNCATED;

  Fault fault() {
    return switch (this) {
      case THROTTLING -> Fault.throttling();
      case INTERNAL_ERROR -> Fault.internalError();
      case UNAVAILABLE -> Fault.unavailable();
      case CONNECTION_LOST -> Fault.connectionLost();
      case RESPONSE_LOST -> Fault.connectionLost().afterTheWork();
      case CONNECTION_RESET -> Fault.connectionReset();
      case RESPONSE_TRUNCATED -> Fault.truncatedAnswer();
    };
  }
}
