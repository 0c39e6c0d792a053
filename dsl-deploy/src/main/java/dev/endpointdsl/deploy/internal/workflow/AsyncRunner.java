package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.aws.ServiceClients;
import dev.endpointdsl.deploy.time.AsyncSleeper;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;

/** Runs workflows without blocking a thread. */
public final class AsyncRunner {

  private final TimedClients clients;
  private final AsyncSleeper sleeper;
  private final CallGate gate;

  /**
   * Creates a runner.
   *
   * @param clients the clients that make the calls
   * @param settings the clock that advances while {@code sleeper} sleeps, and the pace of calls
   */
  public AsyncRunner(ServiceClients clients, DeployerSettings settings, AsyncSleeper sleeper) {
    this.clients = new TimedClients(clients, settings.paces());
    this.sleeper = sleeper;
    this.gate = new CallGate(settings.clock(), sleeper);
  }

  /** Starts a workflow. Cancelling the future ends the workflow before its next call or pause. */
  public <T> CompletableFuture<T> run(Workflow<T> workflow) {
    CompletableFuture<T> result = new CompletableFuture<>();
    advance(workflow, result);
    return result;
  }

  /** Advances in a loop, so that futures that are already complete do not deepen the stack. */
  private <T> void advance(Workflow<T> workflow, CompletableFuture<T> result) {
    Optional<Workflow<T>> current = Optional.of(workflow);
    try {
      while (current.isPresent() && !result.isDone()) {
        current = step(current.get(), result);
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(unwrap(e)); // an error would otherwise leave the future waiting
    }
  }

  /** Returns the rest of the workflow; empty if it has ended or continues in a future's thread. */
  private <T> Optional<Workflow<T>> step(Workflow<T> workflow, CompletableFuture<T> result) {
    if (workflow instanceof Workflow.Call<?, ?, T> call) {
      return call(call, result);
    }
    if (workflow instanceof Workflow.Concurrent<?, T> concurrent) {
      return branches(concurrent, result);
    }
    if (workflow instanceof Workflow.Pause<T> pause) {
      return continueAfter(
          sleeper.sleep(pause.duration()), (done, e) -> afterPause(pause, e), result);
    }
    if (workflow instanceof Workflow.Failed<T> failed) {
      result.completeExceptionally(failed.problem());
    } else if (workflow instanceof Workflow.Done<T> done) {
      result.complete(done.value());
    }
    return Optional.empty();
  }

  @SuppressWarnings("FutureReturnValueIgnored") // cancelling has no result
  private <B, T> Optional<Workflow<T>> branches(
      Workflow.Concurrent<B, T> concurrent, CompletableFuture<T> result) {
    AsyncBranches<B> branches = new AsyncBranches<>(concurrent, this);
    result.whenComplete(
        (done, problem) -> {
          if (result.isCancelled()) {
            branches.cancel();
          }
        });
    return continueAfter(
        branches.start(),
        (results, problem) -> {
          if (problem != null) {
            throw unwrap(problem);
          }
          return concurrent.next().apply(results);
        },
        result);
  }

  private <I extends AwsRequest, O, T> Optional<Workflow<T>> call(
      Workflow.Call<I, O, T> call, CompletableFuture<T> result) {
    TimedClients.Timed in = clients.of(call);
    return continueAfter(
        gate.call(
            in.pace(),
            SageMakerOperations.isShared(call.operation()),
            () -> send(call, in),
            result::isDone),
        (response, problem) -> afterCall(call, response, problem),
        result);
  }

  private static <I extends AwsRequest, O> CompletableFuture<O> send(
      Workflow.Call<I, O, ?> call, TimedClients.Timed in) {
    try {
      return call.operation()
          .callAsync(in.client(), in.timeout().limit(call.request(), call.time().remaining()));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private <S, T> Optional<Workflow<T>> continueAfter(
      CompletableFuture<S> future,
      BiFunction<S, @Nullable Throwable, Workflow<T>> next,
      CompletableFuture<T> result) {
    CompletableFuture<Workflow<T>> following = future.handle(next);
    if (following.isDone()) {
      return Optional.of(following.join());
    }
    advanceWhenComplete(following, result);
    return Optional.empty();
  }

  @SuppressWarnings("FutureReturnValueIgnored") // every exception completes the result
  private <T> void advanceWhenComplete(
      CompletableFuture<Workflow<T>> following, CompletableFuture<T> result) {
    following.whenComplete(
        (workflow, problem) -> {
          if (problem == null) {
            advance(workflow, result);
          } else {
            result.completeExceptionally(unwrap(problem));
          }
        });
  }

  private static <T> Workflow<T> afterPause(Workflow.Pause<T> pause, @Nullable Throwable problem) {
    if (problem != null) {
      throw unwrap(problem);
    }
    return pause.next().get();
  }

  private static <I extends AwsRequest, O, T> Workflow<T> afterCall(
      Workflow.Call<I, O, T> call, O response, @Nullable Throwable problem) {
    return problem == null
        ? call.onResponse().apply(response)
        : call.onException().apply(unwrap(problem));
  }

  /** Returns the exception that a future failed with; an error is wrapped. */
  static RuntimeException unwrap(Throwable problem) {
    Throwable cause =
        problem instanceof CompletionException && problem.getCause() != null
            ? problem.getCause()
            : problem;
    return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
  }
}
