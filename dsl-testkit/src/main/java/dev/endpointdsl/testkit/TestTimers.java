package dev.endpointdsl.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Timers of a {@link TestClock} for asynchronous code, such as an {@code AsyncEndpointDeployer}
 * with {@code withTime(clock, timers::sleep)}. They end in the order of their times, as fast as a
 * test lets time pass.
 */
public final class TestTimers {

  private final TestClock clock;
  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(Comparator.comparing(Timer::end).thenComparing(Timer::number));
  private int count;

  private record Timer(Instant end, int number, CompletableFuture<Void> future) {}

  /** Creates timers of a clock. */
  public TestTimers(TestClock clock) {
    this.clock = clock;
  }

  /** Returns a future that completes when a time has passed. */
  public synchronized CompletableFuture<Void> sleep(Duration duration) {
    CompletableFuture<Void> future = new CompletableFuture<>();
    timers.add(new Timer(clock.instant().plus(duration), count++, future));
    return future;
  }

  /**
   * Lets time pass until a future is complete, and returns its result.
   *
   * @throws java.util.concurrent.CompletionException if the future fails
   * @throws java.util.NoSuchElementException if no timer is left that could complete it
   */
  public <T> T run(CompletableFuture<T> future) {
    while (!future.isDone()) {
      Timer next = next();
      Duration rest = Duration.between(clock.instant(), next.end());
      clock.advance(rest.isNegative() ? Duration.ZERO : rest);
      next.future().complete(null);
    }
    return future.join();
  }

  private synchronized Timer next() {
    return timers.remove();
  }
}
