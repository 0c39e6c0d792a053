package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;

/**
 * Makes the calls of concurrent branches in a few threads.
 *
 * @param <B> the type of the branches' results
 */
final class CallThreads<B> implements AutoCloseable {

  /** The maximum number of calls at the same time, which also limits a first refusal. */
  static final int MAX_CALLS = 8;

  private final BlockingRunner runner;
  private final ExecutorService threads;
  private final BlockingQueue<Ended<B>> ended = new LinkedBlockingQueue<>();
  private final Map<CallPace, Deque<Waiting<B>>> waiting = new LinkedHashMap<>();
  private int count;

  CallThreads(BlockingRunner runner, int branches) {
    this.runner = runner;
    this.threads = Executors.newFixedThreadPool(Math.min(MAX_CALLS, branches));
  }

  /**
   * A call that has ended.
   *
   * @param branch the branch that made it
   * @param next continues the branch; it throws what the call threw if the branch cannot continue
   * @param problem an exception or error with which the branch cannot continue; null without one
   */
  record Ended<B>(int branch, Supplier<Workflow<B>> next, @Nullable Throwable problem) {

    boolean isInterrupted() {
      return problem instanceof AbortedException;
    }
  }

  /**
   * A call that waits for its permit.
   *
   * @param branch the branch that makes it
   * @param call the call
   */
  private record Waiting<B>(int branch, Workflow.Call<?, ?, B> call) {}

  /** Returns the number of calls that have been started and not been polled. */
  int count() {
    return count;
  }

  /** Adds a call of a branch, which {@link #start} starts when it is its turn. */
  void add(int branch, Workflow.Call<?, ?, B> call) {
    Deque<Waiting<B>> queue =
        waiting.computeIfAbsent(runner.pace(call), pace -> new ArrayDeque<>());
    if (SageMakerOperations.isShared(call.operation())) {
      queue.addFirst(new Waiting<>(branch, call));
    } else {
      queue.addLast(new Waiting<>(branch, call));
    }
  }

  /**
   * Starts calls that many deployments wait for and then those that have waited longest, as far as
   * there are permits and threads.
   *
   * @return the time until there is a permit for another one; empty if none waits for one
   */
  Optional<Duration> start() {
    Optional<Duration> shortest = Optional.empty();
    for (Deque<Waiting<B>> queue : waiting.values()) {
      while (!queue.isEmpty() && count < MAX_CALLS) {
        Duration wait = runner.take(queue.element().call());
        if (!wait.isZero()) {
          shortest =
              shortest.filter(other -> other.compareTo(wait) < 0).or(() -> Optional.of(wait));
          break;
        }
        Waiting<B> next = queue.remove();
        threads.execute(() -> ended.add(ended(next.branch(), next.call())));
        count++;
      }
    }
    return shortest;
  }

  private Ended<B> ended(int branch, Workflow.Call<?, ?, B> call) {
    try {
      return new Ended<>(branch, runner.send(call), null);
    } catch (RuntimeException e) {
      return new Ended<>(branch, () -> Workflow.failed(e), e);
    } catch (Error e) {
      return new Ended<>(
          branch,
          () -> {
            throw e;
          },
          e);
    }
  }

  /** Returns a call that has ended, for which it waits; null if there is none in time. */
  @Nullable Ended<B> poll(long nanos) throws InterruptedException {
    Ended<B> call = ended.poll(nanos, TimeUnit.NANOSECONDS);
    if (call != null) {
      count--;
    }
    return call;
  }

  /** Interrupts the calls, and waits until they have ended, so that none has effects later. */
  void stop() {
    count -= threads.shutdownNow().size();
    while (count > 0) {
      try {
        poll(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        threads.shutdownNow(); // interrupted again: the calls end as well
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
