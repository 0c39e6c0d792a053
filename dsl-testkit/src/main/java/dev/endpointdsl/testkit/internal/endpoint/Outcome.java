package dev.endpointdsl.testkit.internal.endpoint;

import java.util.Optional;

/**
 * The outcome of a creation or an update.
 *
 * @param kind the kind of outcome
 * @param reason the failure reason that DescribeEndpoint returns
 */
public record Outcome(Kind kind, Optional<String> reason) {

  static final Outcome SUCCESS = new Outcome(Kind.SUCCESS, Optional.empty());

  /** The kinds of outcomes. */
  public enum Kind {
    SUCCESS,
    FAILURE,
    ROLLBACK,
    ROLLBACK_FAILURE
  }
}
