package dev.endpointdsl.deploy.internal.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that starts at the system time and advances monotonically: a later adjustment of the
 * system clock neither shortens nor prolongs a deployment's timeout.
 */
final class MonotonicClock extends Clock {

  private final Instant start;
  private final long startNanos;
  private final ZoneId zone;

  private MonotonicClock(Instant start, long startNanos, ZoneId zone) {
    this.start = start;
    this.startNanos = startNanos;
    this.zone = zone;
  }

  /** Returns a clock that starts now, in UTC. */
  static MonotonicClock started() {
    return new MonotonicClock(Instant.now(), System.nanoTime(), ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startNanos);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MonotonicClock(start, startNanos, other);
  }
}
