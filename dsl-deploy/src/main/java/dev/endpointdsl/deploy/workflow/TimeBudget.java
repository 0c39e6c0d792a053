package dev.endpointdsl.deploy.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time that one run of a workflow may take. It starts when the budget is created. Pauses end a
 * little earlier, so that there is time for a last call.
 */
public final class TimeBudget {

  private static final Duration LONGEST_RESERVE = Duration.ofSeconds(1);
  private static final int RESERVED_PART = 10;

  private final Clock clock;
  private final Instant start;
  private final Duration total;
  private final Duration reserve;

  /**
   * Creates a budget that starts now.
   *
   * @param total the time that the run may take
   */
  public TimeBudget(Clock clock, Duration total) {
    this.clock = clock;
    this.start = clock.instant();
    this.total = total;
    this.reserve = shorter(LONGEST_RESERVE, total.dividedBy(RESERVED_PART));
  }

  /** Returns the current time. */
  public Instant now() {
    return clock.instant();
  }

  /** Returns the time since the start. */
  public Duration elapsed() {
    return notNegative(Duration.between(start, now()));
  }

  /** Returns the time that is left for a call; zero if there is none. */
  public Duration remaining() {
    return notNegative(total.minus(elapsed()));
  }

  /** Checks whether no time is left for a pause that another call follows. */
  public boolean isSpent() {
    return remaining().compareTo(reserve) <= 0;
  }

  /** Returns a pause, shortened so that there is time for a call after it. */
  public Duration limit(Duration pause) {
    return shorter(pause, notNegative(remaining().minus(reserve)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration notNegative(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
