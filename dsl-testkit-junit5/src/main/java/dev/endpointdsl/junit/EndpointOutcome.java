package dev.endpointdsl.junit;

import dev.endpointdsl.testkit.Faults;

/** The outcomes that {@link InjectOutcome} decides. */
public enum EndpointOutcome {
  /** The next creation ends in {@code Failed}. */
  CREATION_FAILS,
  /** The next update ends in {@code Failed}. */
  UPDATE_FAILS,
  /** The next update rolls back: the endpoint is in service with the old configuration. */
  UPDATE_ROLLS_BACK,
  /** The next update and its rollback fail: the endpoint ends in {@code UpdateRollbackFailed}. */
  ROLLBACK_FAILS;

  private static final String DEFAULT_REASON = "The test decided that the endpoint fails.";

  void addTo(Faults faults, String endpoint, String givenReason) {
    String reason = givenReason.isEmpty() ? DEFAULT_REASON : givenReason;
    switch (this) {
      case CREATION_FAILS -> faults.failNextCreation(endpoint, reason);
      case UPDATE_FAILS -> faults.failNextUpdate(endpoint, reason);
      case ROLLBACK_FAILS -> faults.failNextRollback(endpoint, reason);
      case UPDATE_ROLLS_BACK -> {
        if (givenReason.isEmpty()) {
          faults.rollBackNextUpdate(endpoint);
        } else {
          faults.rollBackNextUpdate(endpoint, givenReason);
        }
      }
    }
  }
}
