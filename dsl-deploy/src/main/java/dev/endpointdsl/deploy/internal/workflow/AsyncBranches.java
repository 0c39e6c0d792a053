package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * Runs branches of a workflow concurrently without blocking threads. As many chains of futures as
 * may run at the same time each take the next branch when their current one has ended.
 *
 * @param <B> the type of the results
 */
final class AsyncBranches<B> {

  private final List<Workflow.Branch<B>> branches;
  private final int chains;
  private final AsyncRunner runner;
  private final AtomicReferenceArray<B> results;
  private final AtomicReferenceArray<CompletableFuture<B>> running;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean isCancelled;

  AsyncBranches(Workflow.Concurrent<B, ?> concurrent, AsyncRunner runner) {
    this.branches = concurrent.branches();
    this.chains = Math.min(concurrent.concurrency(), branches.size());
    this.runner = runner;
    this.results = new AtomicReferenceArray<>(branches.size());
    this.running = new AtomicReferenceArray<>(chains);
  }

  /** Starts the branches, and returns their results in order. */
  CompletableFuture<List<B>> start() {
    CompletableFuture<?>[] all =
        IntStream.range(0, chains).mapToObj(this::runNext).toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(all)
        .thenApply(done -> IntStream.range(0, branches.size()).mapToObj(results::get).toList());
  }

  /** Starts no more branches, and ends those that run before their next call. */
  void cancel() {
    isCancelled = true;
    for (int chain = 0; chain < chains; chain++) {
      CompletableFuture<B> current = running.get(chain);
      if (current != null) {
        current.cancel(false);
      }
    }
  }

  /** Runs in a loop, so that futures that are already complete do not deepen the stack. */
  private CompletableFuture<Void> runNext(int chain) {
    for (int index = next.getAndIncrement();
        index < branches.size() && !isCancelled;
        index = next.getAndIncrement()) {
      CompletableFuture<Void> ended = run(chain, index);
      if (!ended.isDone()) {
        return ended.thenCompose(done -> runNext(chain));
      }
    }
    return CompletableFuture.completedFuture(null);
  }

  private CompletableFuture<Void> run(int chain, int index) {
    Workflow.Branch<B> branch = branches.get(index);
    CompletableFuture<B> future = start(branch);
    running.set(chain, future);
    return future.handle(
        (result, problem) -> {
          results.set(index, problem == null ? result : branch.failed(AsyncRunner.unwrap(problem)));
          return null;
        });
  }

  private CompletableFuture<B> start(Workflow.Branch<B> branch) {
    try {
      return runner.run(branch.start());
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
