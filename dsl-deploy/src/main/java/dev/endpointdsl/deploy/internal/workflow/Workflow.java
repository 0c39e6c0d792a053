package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that calls the service and waits, written down before it is done. The blocking and the
 * asynchronous deployer carry out the same flows, each in its own way, so that there is one
 * deployment logic.
 *
 * @param <T> what comes out
 */
public sealed interface Workflow<T> {

  /** Does {@code next} with what comes out. */
  <U> Workflow<U> then(Function<? super T, Workflow<U>> next);

  /** Goes on with {@code instead} when this fails. */
  Workflow<T> recover(Function<RuntimeException, Workflow<T>> instead);

  /** Makes something else of what comes out. */
  default <U> Workflow<U> map(Function<? super T, ? extends U> change) {
    return then(value -> new Done<>(change.apply(value)));
  }

  /** Comes out as this value. */
  static <T> Workflow<T> done(T value) {
    return new Done<>(value);
  }

  /** Fails. */
  static <T> Workflow<T> failed(RuntimeException problem) {
    return new Failed<>(problem);
  }

  /** Asks the service once. */
  static <I, O> Workflow<O> call(ServiceCall<I, O> operation, I request) {
    return new Call<>(operation, request, Done::new, Failed::new);
  }

  /** Goes on after some time. */
  static <T> Workflow<T> pause(Duration time, Supplier<Workflow<T>> next) {
    return new Pause<>(time, next);
  }

  /** Nothing is left to do. */
  record Done<T>(T value) implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return next.apply(value);
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> instead) {
      return this;
    }
  }

  /** It did not work. */
  record Failed<T>(RuntimeException problem) implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return new Failed<>(problem);
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> instead) {
      return instead.apply(problem);
    }
  }

  /** The service has to be asked. */
  record Call<I, O, T>(
      ServiceCall<I, O> operation,
      I request,
      Function<O, Workflow<T>> answered,
      Function<RuntimeException, Workflow<T>> refused)
      implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> next) {
      return new Call<>(
          operation,
          request,
          answer -> answered.apply(answer).then(next),
          problem -> refused.apply(problem).then(next));
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> instead) {
      return new Call<>(
          operation,
          request,
          answer -> answered.apply(answer).recover(instead),
          problem -> refused.apply(problem).recover(instead));
    }
  }

  /** Some time has to pass. */
  record Pause<T>(Duration time, Supplier<Workflow<T>> next) implements Workflow<T> {

    @Override
    public <U> Workflow<U> then(Function<? super T, Workflow<U>> after) {
      return new Pause<>(time, () -> next.get().then(after));
    }

    @Override
    public Workflow<T> recover(Function<RuntimeException, Workflow<T>> instead) {
      return new Pause<>(time, () -> next.get().recover(instead));
    }
  }
}
