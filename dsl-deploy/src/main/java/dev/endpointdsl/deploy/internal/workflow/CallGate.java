package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.time.AsyncSleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets asynchronous calls begin one after the other, at the pace of their Region and only a few at
 * the same time.
 */
final class CallGate {

  private final Clock clock;
  private final AsyncSleeper sleeper;
  private final Map<CallPace, Deque<Waiting<?>>> waiting = new LinkedHashMap<>();
  private int count;
  private boolean isOpening;
  private boolean isOpenedAgain;
  private boolean isSleeping;

  CallGate(Clock clock, AsyncSleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * A call that waits.
   *
   * @param call makes the call
   * @param result its result
   * @param isUnwanted whether nothing needs the result any more
   */
  private record Waiting<O>(
      Supplier<CompletableFuture<O>> call,
      CompletableFuture<O> result,
      BooleanSupplier isUnwanted) {}

  /**
   * Returns a future that makes a call when it is its turn.
   *
   * @param isFirst whether the call goes before those that wait
   */
  <O> CompletableFuture<O> call(
      CallPace pace,
      boolean isFirst,
      Supplier<CompletableFuture<O>> call,
      BooleanSupplier isUnwanted) {
    CompletableFuture<O> result = new CompletableFuture<>();
    synchronized (this) {
      Deque<Waiting<?>> queue = waiting.computeIfAbsent(pace, key -> new ArrayDeque<>());
      if (isFirst) {
        queue.addFirst(new Waiting<>(call, result, isUnwanted));
      } else {
        queue.addLast(new Waiting<>(call, result, isUnwanted));
      }
    }
    open();
    return result;
  }

  /** Begins calls in a loop, so that calls that end at once do not deepen the stack. */
  private void open() {
    synchronized (this) {
      if (isOpening) {
        isOpenedAgain = true;
        return;
      }
      isOpening = true;
    }
    boolean isDone = false;
    while (!isDone) {
      Optional<Runnable> next = next();
      next.ifPresent(Runnable::run);
      isDone = next.isEmpty() && isClosed();
    }
  }

  private synchronized boolean isClosed() {
    isOpening = isOpenedAgain;
    isOpenedAgain = false;
    return !isOpening;
  }

  /** Returns the next step: a call that may begin, or the pause until there is one. */
  private synchronized Optional<Runnable> next() {
    Instant now = clock.instant();
    @Nullable Duration shortest = null;
    Iterator<Map.Entry<CallPace, Deque<Waiting<?>>>> queues = waiting.entrySet().iterator();
    while (queues.hasNext() && count < CallThreads.MAX_CALLS) {
      Map.Entry<CallPace, Deque<Waiting<?>>> queue = queues.next();
      Duration wait = queue.getKey().take(now);
      if (wait.isZero()) {
        Waiting<?> call = queue.getValue().remove();
        if (queue.getValue().isEmpty()) {
          queues.remove();
        }
        count++;
        return Optional.of(() -> begin(queue.getKey(), call));
      }
      shortest = shortest == null || wait.compareTo(shortest) < 0 ? wait : shortest;
    }
    if (shortest == null || isSleeping) {
      return Optional.empty();
    }
    isSleeping = true;
    Duration wait = shortest;
    return Optional.of(() -> sleep(wait));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the calls that wait have the results
  private void sleep(Duration wait) {
    sleeper
        .sleep(wait)
        .whenComplete(
            (done, problem) -> {
              synchronized (this) {
                isSleeping = false;
              }
              open();
            });
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the waiting call has the result
  private <O> void begin(CallPace pace, Waiting<O> waiting) {
    if (waiting.isUnwanted().getAsBoolean()) {
      end();
      waiting.result().cancel(false);
      return;
    }
    Instant sent = clock.instant();
    waiting
        .call()
        .get()
        .whenComplete(
            (response, problem) -> {
              pace.ended(
                  sent, clock.instant(), problem == null ? null : AsyncRunner.unwrap(problem));
              end();
              complete(waiting.result(), response, problem);
              open();
            });
  }

  private synchronized void end() {
    count--;
  }

  private static <O> void complete(
      CompletableFuture<O> result, O response, @Nullable Throwable problem) {
    if (problem == null) {
      result.complete(response);
    } else {
      result.completeExceptionally(problem);
    }
  }
}
