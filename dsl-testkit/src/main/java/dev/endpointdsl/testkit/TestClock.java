package dev.endpointdsl.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is told otherwise, for tests that decide when an endpoint
 * comes into service.
 *
 * <pre>{@code
 * TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
 * LocalSageMaker sageMaker = LocalSageMaker.builder().clock(clock).start();
 * ...
 * clock.advance(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>All methods may be called from any thread.
 */
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that shows this moment. */
  public static TestClock startingAt(Instant start) {
    return new TestClock(new AtomicReference<>(start), ZoneOffset.UTC);
  }

  /** A clock that shows the moment of this call, and goes on showing it. */
  public static TestClock stoppedNow() {
    return startingAt(Instant.now());
  }

  /**
   * Moves the clock.
   *
   * @throws IllegalArgumentException if the time is negative: what has happened stays so
   */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("a clock goes forward only, and " + time + " is back");
    }
    now.updateAndGet(instant -> instant.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock, in another zone: both move together. */
  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(now, other);
  }
}
