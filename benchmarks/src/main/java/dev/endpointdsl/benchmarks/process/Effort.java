package dev.endpointdsl.benchmarks.process;

import java.time.Duration;

/**
 * How often contenders are run: slow ones less often, so that the whole takes a sensible time.
 *
 * @param rounds the most rounds, 1 or more
 * @param limit when this has passed, no further round begins
 */
public record Effort(int rounds, Duration limit) {

  /** Fewer rounds have no quartiles worth printing. */
  private static final int LEAST = 3;

  /** Whether there is a round to come. */
  boolean hasRound(int round, Duration passed) {
    return round < Math.min(LEAST, rounds) || (round < rounds && passed.compareTo(limit) < 0);
  }

  /** For ratios so near to one that many rounds have to tell. */
  Effort longer() {
    return new Effort(rounds, limit.multipliedBy(2));
  }

  /** For contenders that do many times as much as others. */
  Effort atMost(int fewer) {
    return new Effort(Math.min(rounds, fewer), limit);
  }
}
