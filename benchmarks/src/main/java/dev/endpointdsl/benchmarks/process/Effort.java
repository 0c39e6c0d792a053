package dev.endpointdsl.benchmarks.process;

import java.time.Duration;

/**
 * The number of times that contenders are run. Slow ones are run less often, so that the total time
 * stays reasonable.
 *
 * @param rounds the maximum number of rounds, 1 or more
 * @param limit the time after which no further round begins
 */
public record Effort(int rounds, Duration limit) {

  /** The minimum number of rounds for meaningful quartiles. */
  private static final int LEAST = 3;

  /** Checks whether a round remains. */
  boolean hasRound(int round, Duration passed) {
    return round < Math.min(LEAST, rounds) || (round < rounds && passed.compareTo(limit) < 0);
  }

  /** Returns twice the time, for ratios so close to 1 that only many rounds show a difference. */
  public Effort longer() {
    return new Effort(rounds, limit.multipliedBy(2));
  }

  /** Returns a smaller number of rounds, for contenders that do much more work than others. */
  public Effort atMost(int fewer) {
    return new Effort(Math.min(rounds, fewer), limit);
  }
}
