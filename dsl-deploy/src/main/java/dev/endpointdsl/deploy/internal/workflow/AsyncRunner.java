package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.time.AsyncSleeper;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerAsyncClient;

/** Carries out flows without keeping a thread. */
public final class AsyncRunner {

  private final SageMakerAsyncClient client;
  private final AsyncSleeper sleeper;

  public AsyncRunner(SageMakerAsyncClient client, AsyncSleeper sleeper) {
    this.client = client;
    this.sleeper = sleeper;
  }

  /** Carries out a flow. Cancelling the future ends it before its next step. */
  public <T> CompletableFuture<T> run(Workflow<T> flow) {
    CompletableFuture<T> result = new CompletableFuture<>();
    go(flow, result);
    return result;
  }

  /** Goes on in a loop: what is done at once must not pile up on the stack. */
  private <T> void go(Workflow<T> flow, CompletableFuture<T> result) {
    Optional<Workflow<T>> current = Optional.of(flow);
    try {
      while (current.isPresent() && !result.isDone()) {
        current = step(current.get(), result);
      }
    } catch (RuntimeException e) {
      result.completeExceptionally(unwrapped(e));
    }
  }

  /** What comes next; empty when it is over, or goes on as soon as a future is done. */
  private <T> Optional<Workflow<T>> step(Workflow<T> flow, CompletableFuture<T> result) {
    if (flow instanceof Workflow.Call<?, ?, T> call) {
      return call(call, result);
    }
    if (flow instanceof Workflow.Pause<T> pause) {
      return after(sleeper.sleep(pause.time()), (done, e) -> woken(pause, e), result);
    }
    if (flow instanceof Workflow.Failed<T> failed) {
      result.completeExceptionally(failed.problem());
    } else if (flow instanceof Workflow.Done<T> done) {
      result.complete(done.value());
    }
    return Optional.empty();
  }

  private <I, O, T> Optional<Workflow<T>> call(
      Workflow.Call<I, O, T> call, CompletableFuture<T> result) {
    return after(started(call), (answer, problem) -> answered(call, answer, problem), result);
  }

  private <I, O> CompletableFuture<O> started(Workflow.Call<I, O, ?> call) {
    try {
      return call.operation().asynchronous().apply(client, call.request());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private <S, T> Optional<Workflow<T>> after(
      CompletableFuture<S> future,
      BiFunction<S, @Nullable Throwable, Workflow<T>> next,
      CompletableFuture<T> result) {
    CompletableFuture<Workflow<T>> following = future.handle(next);
    if (following.isDone()) {
      return Optional.of(following.join());
    }
    goWhenDone(following, result);
    return Optional.empty();
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong fails the result
  private <T> void goWhenDone(
      CompletableFuture<Workflow<T>> following, CompletableFuture<T> result) {
    following.whenComplete(
        (flow, problem) -> {
          if (problem == null) {
            go(flow, result);
          } else {
            result.completeExceptionally(unwrapped(problem));
          }
        });
  }

  private static <T> Workflow<T> woken(Workflow.Pause<T> pause, @Nullable Throwable problem) {
    if (problem != null) {
      throw unwrapped(problem);
    }
    return pause.next().get();
  }

  private static <I, O, T> Workflow<T> answered(
      Workflow.Call<I, O, T> call, O answer, @Nullable Throwable problem) {
    return problem == null
        ? call.answered().apply(answer)
        : call.refused().apply(unwrapped(problem));
  }

  private static RuntimeException unwrapped(Throwable problem) {
    Throwable cause =
        problem instanceof CompletionException && problem.getCause() != null
            ? problem.getCause()
            : problem;
    return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
  }
}
