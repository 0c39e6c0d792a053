package dev.endpointdsl.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the service on behalf of one deployment, again and again while it does not come through. */
final class Caller {

  private final Settings settings;
  private final String who;
  private final Instant begin;
  private final Instant deadline;
  private @Nullable RuntimeException listenerFailure;

  /**
   * A caller.
   *
   * @param who the endpoint, or what else is asked about
   * @param time how long there is for all calls together
   */
  Caller(Settings settings, String who, Duration time) {
    this.settings = settings;
    this.who = who;
    this.begin = settings.clock().instant();
    this.deadline = begin.plus(time);
  }

  Instant now() {
    return settings.clock().instant();
  }

  Duration elapsed() {
    return Duration.between(begin, now());
  }

  Duration left() {
    return Duration.between(now(), deadline);
  }

  boolean isOver() {
    return !now().isBefore(deadline);
  }

  Optional<RuntimeException> listenerFailure() {
    return Optional.ofNullable(listenerFailure);
  }

  /** Tells the listener, unless it has failed before. */
  void tell(DeploymentEvent event) {
    if (listenerFailure == null) {
      try {
        settings.listener().on(event);
      } catch (RuntimeException e) {
        listenerFailure = e; // told in the result: a display must not stop a deployment
      }
    }
  }

  /** Asks for something. */
  <I, O> Flow<O> ask(Operation<I, O> operation, I request) {
    return attempt(operation, request, 1);
  }

  /** Asks for something that may not be there. */
  <I, O> Flow<Optional<O>> find(Operation<I, O> operation, I request) {
    return ask(operation, request).map(Optional::of).recover(Caller::absent);
  }

  private static <O> Flow<Optional<O>> absent(RuntimeException problem) {
    return ErrorMeaning.NOT_FOUND.is(problem) ? Flow.done(Optional.empty()) : Flow.failed(problem);
  }

  private <I, O> Flow<O> attempt(Operation<I, O> operation, I request, int number) {
    return Flow.call(operation, request)
        .recover(e -> isPassing(e, number) ? again(operation, request, number, e) : Flow.failed(e));
  }

  private boolean isPassing(RuntimeException problem, int number) {
    return ErrorMeaning.of(problem).passes() && number < settings.attempts() && !isOver();
  }

  private <I, O> Flow<O> again(
      Operation<I, O> operation, I request, int number, RuntimeException cause) {
    Duration pause = Backoff.after(number, who + operation.name());
    tell(new DeploymentEvent.Retrying(who, elapsed(), operation.name(), number, pause, cause));
    return Flow.pause(pause, () -> attempt(operation, request, number + 1));
  }
}
