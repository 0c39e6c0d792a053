package dev.endpointdsl.deploy.internal.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that one run of a workflow may take. It starts when the budget is created. */
public final class TimeBudget {

  private final Clock clock;
  private final Instant start;
  private final Instant deadline;

  TimeBudget(Clock clock, Duration total) {
    this.clock = clock;
    this.start = clock.instant();
    this.deadline = start.plus(total);
  }

  /** Returns the current time. */
  public Instant now() {
    return clock.instant();
  }

  /** Returns the time since the start. */
  public Duration elapsed() {
    return Duration.between(start, now());
  }

  /** Checks whether no time is left. */
  public boolean isSpent() {
    return !now().isBefore(deadline);
  }

  /** Returns a pause, shortened to the remaining time. */
  public Duration limit(Duration pause) {
    Duration remaining = Duration.between(now(), deadline);
    if (remaining.isNegative()) {
      return Duration.ZERO;
    }
    return remaining.compareTo(pause) < 0 ? remaining : pause;
  }
}
