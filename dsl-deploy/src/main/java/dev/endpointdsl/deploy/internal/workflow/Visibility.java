package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Repeats reads, which may lag behind writes. */
public final class Visibility {

  private final DeploymentContext context;
  private final Duration consistencyTimeout;
  private final String subject;

  /**
   * Creates a repetition.
   *
   * @param consistencyTimeout the maximum time for which reads may lag
   * @param subject the resource that is read, from which the pauses follow
   */
  public Visibility(DeploymentContext context, Duration consistencyTimeout, String subject) {
    this.context = context;
    this.consistencyTimeout = consistencyTimeout;
    this.subject = subject;
  }

  /** Returns a workflow whose result is empty if no attempt had one in time. */
  public <T> Workflow<Optional<T>> untilPresent(Supplier<Workflow<Optional<T>>> attempt) {
    return repeat(attempt, context.time().elapsed(), 1);
  }

  private <T> Workflow<Optional<T>> repeat(
      Supplier<Workflow<Optional<T>>> attempt, Duration began, int count) {
    return attempt
        .get()
        .then(
            found ->
                found.isPresent() || !mayBecomeVisible(began)
                    ? Workflow.done(found)
                    : Workflow.pause(
                        context.time().limit(Backoff.after(count, subject)),
                        () -> repeat(attempt, began, count + 1)));
  }

  private boolean mayBecomeVisible(Duration began) {
    return !context.time().isSpent()
        && context.time().elapsed().minus(began).compareTo(consistencyTimeout) < 0;
  }
}
