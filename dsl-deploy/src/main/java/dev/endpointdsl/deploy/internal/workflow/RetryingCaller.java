package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import java.time.Duration;
import java.util.Optional;

/** Calls the service and repeats calls that fail with a transient error. */
public final class RetryingCaller {

  private final String subject;
  private final int maxAttempts;
  private final TimeBudget time;
  private final ProgressReporter progress;

  /**
   * Creates a caller.
   *
   * @param subject the endpoint or configuration that the calls are about
   * @param maxAttempts the maximum number of attempts for one call
   * @param time the budget after which no call is repeated
   * @param progress receives an event for each repeated call
   */
  RetryingCaller(String subject, int maxAttempts, TimeBudget time, ProgressReporter progress) {
    this.subject = subject;
    this.maxAttempts = maxAttempts;
    this.time = time;
    this.progress = progress;
  }

  /** Returns a workflow that calls an operation. */
  public <I, O> Workflow<O> call(ServiceCall<I, O> operation, I request) {
    return attempt(operation, request, 1);
  }

  /** Returns a workflow that calls an operation; its result is empty if the resource is missing. */
  public <I, O> Workflow<Optional<O>> find(ServiceCall<I, O> operation, I request) {
    return call(operation, request).map(Optional::of).recover(RetryingCaller::absentIfNotFound);
  }

  private static <O> Workflow<Optional<O>> absentIfNotFound(RuntimeException problem) {
    return ErrorKind.NOT_FOUND.is(problem)
        ? Workflow.done(Optional.empty())
        : Workflow.failed(problem);
  }

  private <I, O> Workflow<O> attempt(ServiceCall<I, O> operation, I request, int number) {
    return Workflow.call(operation, request)
        .recover(
            e ->
                isRetryable(e, number) ? retry(operation, request, number, e) : Workflow.failed(e));
  }

  private boolean isRetryable(RuntimeException problem, int number) {
    return ErrorKind.of(problem).isTransient() && number < maxAttempts && !time.isSpent();
  }

  private <I, O> Workflow<O> retry(
      ServiceCall<I, O> operation, I request, int number, RuntimeException cause) {
    Duration pause = Backoff.after(number, subject + operation.name());
    progress.report(
        new DeploymentEvent.Retrying(
            subject, time.elapsed(), operation.name(), number, pause, cause));
    return Workflow.pause(pause, () -> attempt(operation, request, number + 1));
  }
}
