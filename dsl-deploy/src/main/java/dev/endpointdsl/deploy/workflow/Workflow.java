package dev.endpointdsl.deploy.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.regions.Region;

/**
 * A description of work that calls services and pauses. The blocking and the asynchronous deployer
 * each run the same workflows in their own way, so that the deployment logic exists once. A
 * workflow does nothing until a deployer runs it.
 *
 * <p>The records are the kinds of workflows that a deployer distinguishes; the methods create them.
 *
 * @param <T> the type of the result
 */
public sealed interface Workflow<T> {

  /** Returns a workflow that continues with {@code next} after this one has succeeded. */
  <U> Workflow<U> then(Function<? super T, Workflow<U>> next);

  /** Returns a workflow that continues with {@code fallback} after this one has failed. */
  Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback);

  /** Returns a workflow that converts this one's result. */
  default <U> Workflow<U> map(Function<? super T, ? extends U> conversion) {
    return then(value -> new Done<>(conversion.apply(value)));
  }

  /** Returns a workflow that has succeeded with a value. */
  static <T> Workflow<T> done(T value) {
    return new Done<>(value);
  }

  /** Returns a workflow that has failed. */
  static <T> Workflow<T> failed(RuntimeException problem) {
    return new Failed<>(problem);
  }

  /**
   * Returns a workflow that calls an operation once, for as long as there is time left.
   *
   * @param region the Region to call; empty for the Region of the deployer's client
   */
  static <I extends AwsRequest, O> Workflow<O> call(
      ServiceOperation<I, O> operation, I request, TimeBudget time, Optional<Region> region) {
    return new Call<>(operation, request, time, region, Done::new, Failed::new);
  }

  /**
   * Returns a workflow that runs branches concurrently, and whose result is their results in order.
   *
   * @param concurrency the maximum number of branches at the same time, at least 1
   */
  static <B> Workflow<List<B>> concurrent(List<? extends Branch<B>> branches, int concurrency) {
    return branches.isEmpty()
        ? new Done<>(List.of())
        : new Concurrent<>(List.copyOf(branches), concurrency, Done::new);
  }

  /**
   * A workflow that runs concurrently with others. Whatever happens to it becomes its result, so
   * that the others continue.
   *
   * @param <B> the type of the result
   */
  interface Branch<B> {

    /** Returns the workflow; its time starts now. */
    Workflow<B> start();

    /** Returns the result of a branch that ended in an exception or error. */
    B failed(Throwable problem);

    /** Returns the result of a branch that an interrupt ended or prevented. */
    B interrupted(Throwable cause);
  }

  /** Returns a workflow that pauses before it continues with {@code next}. */
  static <T> Workflow<T> pause(Duration duration, Supplier<Workflow<T>> next) {
    return new Pause<>(duration, next);
  }

  /** A workflow that has succeeded. */
  record Done<T>(T value) implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return next.apply(value);
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback) {
      return this;
    }
  }

  /** A workflow that has failed. */
  record Failed<T>(RuntimeException problem) implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return new Failed<>(problem);
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback) {
      return fallback.apply(problem);
    }
  }

  /** A workflow that calls an operation and continues with its response or its exception. */
  record Call<I extends AwsRequest, O, T>(
      ServiceOperation<I, O> operation,
      I request,
      TimeBudget time,
      Optional<Region> region,
      Function<O, Workflow<T>> onResponse,
      Function<RuntimeException, Workflow<T>> onException)
      implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return new Call<>(
          operation,
          request,
          time,
          region,
          response -> onResponse.apply(response).then(next),
          problem -> onException.apply(problem).then(next));
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback) {
      return new Call<>(
          operation,
          request,
          time,
          region,
          response -> onResponse.apply(response).recover(fallback),
          problem -> onException.apply(problem).recover(fallback));
    }
  }

  /** A workflow that pauses and continues. */
  record Pause<T>(Duration duration, Supplier<Workflow<T>> next) implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> following) {
      return new Pause<>(duration, () -> next.get().then(following));
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback) {
      return new Pause<>(duration, () -> next.get().recover(fallback));
    }
  }

  /** A workflow that runs branches concurrently and continues with their results. */
  record Concurrent<B, T>(
      List<Branch<B>> branches, int concurrency, Function<List<B>, Workflow<T>> next)
      implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> following) {
      return new Concurrent<>(
          branches, concurrency, results -> next.apply(results).then(following));
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback) {
      return new Concurrent<>(
          branches, concurrency, results -> next.apply(results).recover(fallback));
    }
  }
}
