package dev.endpointdsl.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that only moves when a test advances it, for tests that decide when an endpoint is in
 * service.
 *
 * <pre>{@code
 * TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
 * LocalSageMaker sageMaker = LocalSageMaker.builder().clock(clock).start();
 * ...
 * clock.advance(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>All methods can be called from any thread.
 */
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Creates a clock that shows an instant. */
  public static TestClock startingAt(Instant start) {
    return new TestClock(new AtomicReference<>(start), ZoneOffset.UTC);
  }

  /** Creates a clock that shows the instant of this call until it is advanced. */
  public static TestClock stoppedNow() {
    return startingAt(Instant.now());
  }

  /**
   * Moves the clock forward.
   *
   * @param time the time by which the clock is moved
   * @throws IllegalArgumentException if the time is negative
   */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException(
          "a TestClock only moves forward, so that the time must not be negative, but is " + time);
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

  /** Returns this clock in another time zone; advancing one of them moves both. */
  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(now, other);
  }
}
