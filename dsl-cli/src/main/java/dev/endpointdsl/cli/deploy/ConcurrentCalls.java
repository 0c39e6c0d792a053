package dev.endpointdsl.cli.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls for several inputs, some of them at the same time.
 *
 * @param <I> the type of the inputs
 * @param <O> the type of the results
 * @param inputs the inputs
 * @param concurrency the maximum number of calls at the same time
 */
record ConcurrentCalls<I, O>(List<I> inputs, int concurrency) {

  /**
   * The result of a call.
   *
   * @param value the result; empty if the call failed
   * @param failure the exception of the call; null if it did not fail
   */
  record Result<O>(Optional<O> value, @Nullable RuntimeException failure) {

    /** Returns the exception of the call. */
    RuntimeException unexpected() {
      return failure == null ? new IllegalStateException("the call did not fail") : failure;
    }
  }

  /** Returns a result for each input, in their order. A single call stays on this thread. */
  List<Result<O>> run(Function<I, O> call) throws InterruptedException {
    if (inputs.size() == 1) {
      return List.of(result(inputs.get(0), call));
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(concurrency, inputs.size()));
    try {
      List<Future<Result<O>>> started = new ArrayList<>();
      inputs.forEach(input -> started.add(threads.submit(() -> result(input, call))));
      List<Result<O>> results = new ArrayList<>();
      for (Future<Result<O>> each : started) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call ended with an error", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static <I, O> Result<O> result(I input, Function<I, O> call) {
    try {
      return new Result<>(Optional.of(call.apply(input)), null);
    } catch (RuntimeException e) {
      return new Result<>(Optional.empty(), e);
    }
  }
}
