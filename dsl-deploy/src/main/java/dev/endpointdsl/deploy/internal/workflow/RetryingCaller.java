package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.time.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the service on behalf of one deployment, again and again while it does not come through. */
public final class RetryingCaller {

  private final DeployerSettings settings;
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
  public RetryingCaller(DeployerSettings settings, String who, Duration time) {
    this.settings = settings;
    this.who = who;
    this.begin = settings.clock().instant();
    this.deadline = begin.plus(time);
  }

  public Instant now() {
    return settings.clock().instant();
  }

  public Duration elapsed() {
    return Duration.between(begin, now());
  }

  public Duration left() {
    return Duration.between(now(), deadline);
  }

  public boolean isOver() {
    return !now().isBefore(deadline);
  }

  public Optional<RuntimeException> listenerFailure() {
    return Optional.ofNullable(listenerFailure);
  }

  /** Tells the listener, unless it has failed before. */
  public void tell(DeploymentEvent event) {
    if (listenerFailure == null) {
      try {
        settings.listener().on(event);
      } catch (RuntimeException e) {
        listenerFailure = e; // told in the result: a display must not stop a deployment
      }
    }
  }

  /** Asks for something. */
  public <I, O> Workflow<O> ask(ServiceCall<I, O> operation, I request) {
    return attempt(operation, request, 1);
  }

  /** Asks for something that may not be there. */
  public <I, O> Workflow<Optional<O>> find(ServiceCall<I, O> operation, I request) {
    return ask(operation, request).map(Optional::of).recover(RetryingCaller::absent);
  }

  private static <O> Workflow<Optional<O>> absent(RuntimeException problem) {
    return ErrorKind.NOT_FOUND.is(problem)
        ? Workflow.done(Optional.empty())
        : Workflow.failed(problem);
  }

  private <I, O> Workflow<O> attempt(ServiceCall<I, O> operation, I request, int number) {
    return Workflow.call(operation, request)
        .recover(
            e -> isPassing(e, number) ? again(operation, request, number, e) : Workflow.failed(e));
  }

  private boolean isPassing(RuntimeException problem, int number) {
    return ErrorKind.of(problem).passes() && number < settings.attempts() && !isOver();
  }

  private <I, O> Workflow<O> again(
      ServiceCall<I, O> operation, I request, int number, RuntimeException cause) {
    Duration pause = Backoff.after(number, who + operation.name());
    tell(new DeploymentEvent.Retrying(who, elapsed(), operation.name(), number, pause, cause));
    return Workflow.pause(pause, () -> attempt(operation, request, number + 1));
  }
}
