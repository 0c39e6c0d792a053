package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.CallTimeout;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;

/**
 * A description of work that calls the service and pauses. The blocking and the asynchronous
 * deployer each run the same workflows in their own way, so that the deployment logic exists once.
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

  /** Returns a workflow that calls an operation once, for as long as there is time left. */
  static <I extends AwsRequest, O> Workflow<O> call(
      ServiceCall<I, O> operation, I request, TimeBudget time) {
    return new Call<>(operation, request, time, Done::new, Failed::new);
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
      ServiceCall<I, O> operation,
      I request,
      TimeBudget time,
      Function<O, Workflow<T>> onResponse,
      Function<RuntimeException, Workflow<T>> onException)
      implements Workflow<T> {

    /** Returns the request with the remaining time as the limit of its call. */
    I limitedRequest(CallTimeout timeout) {
      return timeout.limit(request, time.remaining());
    }

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return new Call<>(
          operation,
          request,
          time,
          response -> onResponse.apply(response).then(next),
          problem -> onException.apply(problem).then(next));
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> fallback) {
      return new Call<>(
          operation,
          request,
          time,
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
}
