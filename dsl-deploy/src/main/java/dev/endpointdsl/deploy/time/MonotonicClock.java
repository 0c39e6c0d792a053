package dev.endpointdsl.deploy.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that shows the system's time as it was at first, and goes on evenly from there: when
 * somebody sets the system's clock, a deployment neither runs out of time nor gets more.
 */
public final class MonotonicClock extends Clock {

  private final Instant start;
  private final long startNanos;
  private final ZoneId zone;

  private MonotonicClock(Instant start, long startNanos, ZoneId zone) {
    this.start = start;
    this.startNanos = startNanos;
    this.zone = zone;
  }

  public static MonotonicClock started() {
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
