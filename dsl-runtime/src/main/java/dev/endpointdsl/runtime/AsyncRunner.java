package dev.endpointdsl.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** Carries out flows without keeping a thread. */
final class AsyncRunner {

  private final SageMakerAsyncClient client;
  private final AsyncSleeper sleeper;

  AsyncRunner(SageMakerAsyncClient client, AsyncSleeper sleeper) {
    this.client = client;
    this.sleeper = sleeper;
  }

  /** Carries out a flow. Cancelling the future ends it before its next step. */
  <T> CompletableFuture<T> run(Flow<T> flow) {
    CompletableFuture<T> result = new CompletableFuture<>();
    go(flow, result);
    return result;
  }

  private <T> void go(Flow<T> flow, CompletableFuture<T> result) {
    if (result.isDone()) {
      return;
    }
    try {
      if (flow instanceof Flow.Done<T> done) {
        result.complete(done.value());
      } else if (flow instanceof Flow.Failed<T> failed) {
        result.completeExceptionally(failed.problem());
      } else if (flow instanceof Flow.Pause<T> pause) {
        pause(pause, result);
      } else if (flow instanceof Flow.Call<?, ?, T> call) {
        call(call, result);
      }
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong fails the result
  private <T> void pause(Flow.Pause<T> pause, CompletableFuture<T> result) {
    sleeper
        .sleep(pause.time())
        .whenComplete(
            (done, problem) -> {
              if (problem == null) {
                next(() -> pause.next().get(), result);
              } else {
                result.completeExceptionally(unwrapped(problem));
              }
            });
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong fails the result
  private <I, O, T> void call(Flow.Call<I, O, T> call, CompletableFuture<T> result) {
    call.operation()
        .asynchronous()
        .apply(client, call.request())
        .whenComplete((answer, problem) -> next(() -> after(call, answer, problem), result));
  }

  private static <I, O, T> Flow<T> after(
      Flow.Call<I, O, T> call, O answer, @Nullable Throwable problem) {
    return problem == null
        ? call.answered().apply(answer)
        : call.refused().apply(unwrapped(problem));
  }

  /** What throws in a callback would be lost otherwise. */
  private <T> void next(Supplier<Flow<T>> next, CompletableFuture<T> result) {
    Flow<T> flow;
    try {
      flow = next.get();
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
      return;
    }
    go(flow, result);
  }

  private static RuntimeException unwrapped(Throwable problem) {
    Throwable cause =
        problem instanceof CompletionException && problem.getCause() != null
            ? problem.getCause()
            : problem;
    return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
  }
}
