package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.progress.DeploymentEvent;
import dev.endpointdsl.deploy.workflow.ServiceOperation;
import dev.endpointdsl.deploy.workflow.TimeBudget;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.regions.Region;

/**
 * Calls the service and repeats calls that fail with a transient error. How often the service
 * throttles a call depends on the other calls of the account, so that throttling is limited by time
 * and other errors by the number of attempts.
 */
public final class RetryingCaller {

  /** The time for which one call can be throttled; a fleet is throttled as a whole. */
  private static final Duration LONGEST_THROTTLING = Duration.ofMinutes(15);

  private final String subject;
  private final Optional<Region> region;
  private final int maxAttempts;
  private final TimeBudget time;
  private final ProgressReporter progress;
  private final Function<@Nullable RuntimeException, RuntimeException> timedOut;

  /**
   * Creates a caller.
   *
   * @param subject the endpoint or configuration that the calls are about
   * @param region the Region to call; empty for the Region of the deployer's client
   * @param maxAttempts the maximum number of attempts for one call; throttled ones are counted
   *     apart, and exceed it for some time
   * @param time the budget for all calls and the pauses between them
   * @param progress receives an event for each repeated call
   * @param timedOut returns the exception for a call without time or without a response in time;
   *     its argument is the SDK's exception, or null if there was no call
   */
  RetryingCaller(
      String subject,
      Optional<Region> region,
      int maxAttempts,
      TimeBudget time,
      ProgressReporter progress,
      Function<@Nullable RuntimeException, RuntimeException> timedOut) {
    this.subject = subject;
    this.region = region;
    this.maxAttempts = maxAttempts;
    this.time = time;
    this.progress = progress;
    this.timedOut = timedOut;
  }

  /** Returns a workflow that calls an operation. */
  public <I extends AwsRequest, O> Workflow<O> call(ServiceOperation<I, O> operation, I request) {
    return attempt(operation, request, Attempts.NONE, cause -> {});
  }

  /**
   * Returns a workflow that calls an operation that changes a resource.
   *
   * @param refused the kind of error with which the service refuses a change that another caller,
   *     or an earlier attempt whose response was lost, has already made
   */
  public <I extends AwsRequest, O> Workflow<ChangeOutcome> change(
      ServiceOperation<I, O> operation, I request, ErrorKind refused) {
    AtomicBoolean isLost = new AtomicBoolean();
    return attempt(
            operation,
            request,
            Attempts.NONE,
            cause -> isLost.compareAndSet(false, ErrorKind.UNREACHABLE.is(cause)))
        .map(response -> ChangeOutcome.ACCEPTED)
        .recover(
            e ->
                refused.is(e)
                    ? Workflow.done(isLost.get() ? ChangeOutcome.UNCERTAIN : ChangeOutcome.REFUSED)
                    : Workflow.failed(e));
  }

  /** Returns a workflow that calls an operation; its result is empty if the resource is missing. */
  public <I extends AwsRequest, O> Workflow<Optional<O>> find(
      ServiceOperation<I, O> operation, I request) {
    return call(operation, request).map(Optional::of).recover(RetryingCaller::absentIfNotFound);
  }

  private static <O> Workflow<Optional<O>> absentIfNotFound(RuntimeException problem) {
    return ErrorKind.NOT_FOUND.is(problem)
        ? Workflow.done(Optional.empty())
        : Workflow.failed(problem);
  }

  private <I extends AwsRequest, O> Workflow<O> attempt(
      ServiceOperation<I, O> operation,
      I request,
      Attempts attempts,
      Consumer<RuntimeException> onRetry) {
    if (time.remaining().isZero()) {
      return Workflow.failed(timedOut.apply(null));
    }
    return Workflow.call(operation, request, time, region)
        .recover(
            e ->
                isRetryable(e, attempts)
                    ? retry(operation, request, attempts, onRetry, e)
                    : Workflow.failed(isTimedOut(e) ? timedOut.apply(e) : e));
  }

  /** Checks whether a call ended because the time of the deployment did. */
  private boolean isTimedOut(RuntimeException problem) {
    return problem instanceof ApiCallTimeoutException && time.isSpent();
  }

  private boolean isRetryable(RuntimeException problem, Attempts attempts) {
    ErrorKind kind = ErrorKind.of(problem);
    boolean isAllowed =
        kind == ErrorKind.THROTTLED
            ? maxAttempts > 1 && !isThrottledTooLong(attempts)
            : kind.isTransient() && attempts.failures() + 1 < maxAttempts;
    return isAllowed && !time.isSpent();
  }

  /** Checks also the number of attempts, because a slow pace leaves few in the time. */
  private boolean isThrottledTooLong(Attempts attempts) {
    return attempts.isThrottledFor(LONGEST_THROTTLING, time.elapsed())
        && attempts.throttlings() + 1 >= maxAttempts;
  }

  private <I extends AwsRequest, O> Workflow<O> retry(
      ServiceOperation<I, O> operation,
      I request,
      Attempts attempts,
      Consumer<RuntimeException> onRetry,
      RuntimeException cause) {
    onRetry.accept(cause);
    Attempts next =
        ErrorKind.THROTTLED.is(cause) ? attempts.throttled(time.elapsed()) : attempts.failed();
    Duration pause = time.limit(Backoff.after(next.count(), subject + operation.name()));
    progress.report(
        new DeploymentEvent.Retrying(
            subject, time.elapsed(), operation.name(), next.count(), pause, cause));
    return Workflow.pause(pause, () -> attempt(operation, request, next, onRetry));
  }
}
