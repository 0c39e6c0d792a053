package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.time.Sleeper;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs branches of a workflow concurrently: their calls in a few threads, everything else in the
 * calling thread, which sleeps while all branches pause. A branch that pauses occupies no thread.
 *
 * @param <B> the type of the results
 */
final class BlockingBranches<B> {

  /** A pause for longer than any timeout; longer ones exceed the range of instants. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(36_500);

  private final List<Workflow.Branch<B>> branches;
  private final int concurrency;
  private final BlockingRunner runner;
  private final Clock clock;
  private final Sleeper sleeper;
  private final CallThreads<B> calls;
  private final List<Optional<B>> results = new ArrayList<>();
  private final PriorityQueue<Paused<B>> paused =
      new PriorityQueue<>(
          Comparator.<Paused<B>, Instant>comparing(Paused::end).thenComparing(Paused::order));
  private int started;
  private int ended;
  private int pauses;

  BlockingBranches(
      Workflow.Concurrent<B, ?> concurrent, BlockingRunner runner, Clock clock, Sleeper sleeper) {
    this.branches = concurrent.branches();
    this.concurrency = concurrent.concurrency();
    this.runner = runner;
    this.clock = clock;
    this.sleeper = sleeper;
    this.calls = new CallThreads<>(runner, Math.min(concurrency, branches.size()));
    branches.forEach(branch -> results.add(Optional.empty()));
  }

  /**
   * A branch that pauses.
   *
   * @param end the end of the pause
   * @param order the order of pauses that end at the same time
   */
  private record Paused<B>(Instant end, int order, int branch, Supplier<Workflow<B>> next) {}

  /** Returns the results of all branches. If the thread is interrupted, its flag is set again. */
  List<B> run() {
    try {
      runAll();
    } catch (InterruptedException e) {
      calls.stop();
      for (int i = 0; i < branches.size(); i++) {
        if (results.get(i).isEmpty()) {
          results.set(i, Optional.of(branches.get(i).interrupted(e)));
        }
      }
      Thread.currentThread().interrupt();
    } finally {
      calls.close();
    }
    return results.stream().map(Optional::orElseThrow).toList();
  }

  private void runAll() throws InterruptedException {
    while (ended < branches.size()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      startMore();
      Optional<Duration> permit = calls.start();
      Optional<Duration> pause = Optional.ofNullable(paused.peek()).map(this::remaining);
      Optional<Duration> wait =
          Stream.of(permit, pause).flatMap(Optional::stream).min(Comparator.naturalOrder());
      if (hasWaited(wait) && pause.isPresent() && pause.equals(wait)) {
        endPauses();
      }
    }
  }

  private void startMore() {
    while (started < branches.size() && started - ended < concurrency) {
      int branch = started++;
      advance(branch, branches.get(branch)::start);
    }
  }

  /** Waits, and returns false if a call has ended before. */
  private boolean hasWaited(Optional<Duration> wait) throws InterruptedException {
    if (calls.count() > 0) {
      return !hasCallEnded(wait);
    }
    if (wait.isPresent()) {
      sleeper.sleep(wait.get());
    }
    return true;
  }

  private boolean hasCallEnded(Optional<Duration> wait) throws InterruptedException {
    long nanos = wait.map(TimeUnit.NANOSECONDS::convert).orElse(Long.MAX_VALUE);
    CallThreads.Ended<B> call = calls.poll(nanos);
    if (call == null) {
      return false;
    }
    if (call.isInterrupted()) {
      end(call.branch(), branches.get(call.branch()).interrupted(call.problem()));
    } else {
      advance(call.branch(), call.next());
    }
    return true;
  }

  private Duration remaining(Paused<B> first) {
    Duration remaining = Duration.between(clock.instant(), first.end());
    return remaining.isNegative() ? Duration.ZERO : remaining;
  }

  /** Ends the first pause, for which the caller has waited, and those that end before now. */
  private void endPauses() {
    Instant now = clock.instant();
    do {
      Paused<B> first = paused.remove();
      advance(first.branch(), first.next());
    } while (!paused.isEmpty() && !paused.element().end().isAfter(now));
  }

  /** Advances a branch to its next call, its next pause or its end. */
  private void advance(int branch, Supplier<Workflow<B>> step) {
    try {
      advance(branch, step.get());
    } catch (RuntimeException | Error e) {
      end(branch, branches.get(branch).failed(e));
    }
  }

  private void advance(int branch, Workflow<B> workflow) {
    if (workflow instanceof Workflow.Call<?, ?, B> call) {
      calls.add(branch, call);
    } else if (workflow instanceof Workflow.Pause<B> pause) {
      Duration duration = pause.duration();
      Instant end =
          clock.instant().plus(duration.compareTo(LONGEST_PAUSE) < 0 ? duration : LONGEST_PAUSE);
      paused.add(new Paused<>(end, pauses++, branch, pause.next()));
    } else if (workflow instanceof Workflow.Concurrent<?, B> concurrent) {
      advance(branch, runner.branches(concurrent));
    } else if (workflow instanceof Workflow.Failed<B> failed) {
      throw failed.problem();
    } else if (workflow instanceof Workflow.Done<B> done) {
      end(branch, done.value());
    }
  }

  private void end(int branch, B result) {
    results.set(branch, Optional.of(result));
    ended++;
  }
}
