package dev.endpointdsl.testkit.internal.endpoint;

import java.util.Optional;

/**
 * How a creation or an update ends.
 *
 * @param kind well or in which other way
 * @param reason what describing the endpoint says about it
 */
public record Outcome(Kind kind, Optional<String> reason) {

  static final Outcome SUCCESS = new Outcome(Kind.SUCCESS, Optional.empty());

  /** The ways. */
  public enum Kind {
    SUCCESS,
    FAILURE,
    ROLL_BACK,
    ROLLBACK_FAILURE
  }
}
