package dev.endpointdsl.runtime;

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
sealed interface Flow<T> {

  /** Does {@code next} with what comes out. */
  <U> Flow<U> then(Function<? super T, Flow<U>> next);

  /** Goes on with {@code instead} when this fails. */
  Flow<T> recover(Function<RuntimeException, Flow<T>> instead);

  /** Makes something else of what comes out. */
  default <U> Flow<U> map(Function<? super T, ? extends U> change) {
    return then(value -> new Done<>(change.apply(value)));
  }

  /** Comes out as this value. */
  static <T> Flow<T> done(T value) {
    return new Done<>(value);
  }

  /** Fails. */
  static <T> Flow<T> failed(RuntimeException problem) {
    return new Failed<>(problem);
  }

  /** Asks the service once. */
  static <I, O> Flow<O> call(Operation<I, O> operation, I request) {
    return new Call<>(operation, request, Done::new, Failed::new);
  }

  /** Goes on after some time. */
  static <T> Flow<T> pause(Duration time, Supplier<Flow<T>> next) {
    return new Pause<>(time, next);
  }

  /** Nothing is left to do. */
  record Done<T>(T value) implements Flow<T> {

    @Override
    public <U> Flow<U> then(Function<? super T, Flow<U>> next) {
      return next.apply(value);
    }

    @Override
    public Flow<T> recover(Function<RuntimeException, Flow<T>> instead) {
      return this;
    }
  }

  /** It did not work. */
  record Failed<T>(RuntimeException problem) implements Flow<T> {

    @Override
    public <U> Flow<U> then(Function<? super T, Flow<U>> next) {
      return new Failed<>(problem);
    }

    @Override
    public Flow<T> recover(Function<RuntimeException, Flow<T>> instead) {
      return instead.apply(problem);
    }
  }

  /** The service has to be asked. */
  record Call<I, O, T>(
      Operation<I, O> operation,
      I request,
      Function<O, Flow<T>> answered,
      Function<RuntimeException, Flow<T>> refused)
      implements Flow<T> {

    @Override
    public <U> Flow<U> then(Function<? super T, Flow<U>> next) {
      return new Call<>(
          operation,
          request,
          answer -> answered.apply(answer).then(next),
          problem -> refused.apply(problem).then(next));
    }

    @Override
    public Flow<T> recover(Function<RuntimeException, Flow<T>> instead) {
      return new Call<>(
          operation,
          request,
          answer -> answered.apply(answer).recover(instead),
          problem -> refused.apply(problem).recover(instead));
    }
  }

  /** Some time has to pass. */
  record Pause<T>(Duration time, Supplier<Flow<T>> next) implements Flow<T> {

    @Override
    public <U> Flow<U> then(Function<? super T, Flow<U>> after) {
      return new Pause<>(time, () -> next.get().then(after));
    }

    @Override
    public Flow<T> recover(Function<RuntimeException, Flow<T>> instead) {
      return new Pause<>(time, () -> next.get().recover(instead));
    }
  }
}
