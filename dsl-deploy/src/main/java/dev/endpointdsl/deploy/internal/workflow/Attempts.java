package dev.endpointdsl.deploy.internal.workflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of a call that have failed.
 *
 * @param failures the number of attempts that failed other than by throttling
 * @param throttlings the number of attempts that were throttled
 * @param throttledSince the time of the first throttled attempt; null if there was none
 */
record Attempts(int failures, int throttlings, @Nullable Duration throttledSince) {

  /** No attempt. */
  static final Attempts NONE = new Attempts(0, 0, null);

  Attempts failed() {
    return new Attempts(failures + 1, throttlings, throttledSince);
  }

  Attempts throttled(Duration now) {
    return new Attempts(failures, throttlings + 1, throttledSince == null ? now : throttledSince);
  }

  /** Returns the number of attempts. */
  int count() {
    return failures + throttlings;
  }

  /** Checks whether the first throttled attempt is longer ago than {@code longest}. */
  boolean isThrottledFor(Duration longest, Duration now) {
    return throttledSince != null && now.minus(throttledSince).compareTo(longest) > 0;
  }
}
