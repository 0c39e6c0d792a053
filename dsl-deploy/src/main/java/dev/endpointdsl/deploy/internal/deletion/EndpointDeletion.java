package dev.endpointdsl.deploy.internal.deletion;

import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointRequest;

/**
 * Deletes an endpoint: waits while the service changes it, asks for the deletion, and waits until
 * the endpoint is gone, or until another program has created it again.
 */
final class EndpointDeletion {

  private final DeploymentContext context;
  private final Deletion deletion;
  private final Set<String> configNames = new LinkedHashSet<>();
  private @Nullable EndpointSnapshot seen;
  private @Nullable Instant sent;

  EndpointDeletion(DeploymentContext context, Deletion deletion) {
    this.context = context;
    this.deletion = deletion;
  }

  /** Checks whether the endpoint existed at any look. */
  boolean existed() {
    return seen != null;
  }

  /** Returns the endpoint as last described before it was gone; null if it did not exist. */
  @Nullable EndpointSnapshot lastSeen() {
    return seen;
  }

  /** Returns the configurations that the endpoint ran or was being switched to at any look. */
  Set<String> configNames() {
    return configNames;
  }

  /**
   * Returns a workflow that ends when the service is not changing the endpoint, other than deleting
   * it; its result is empty if there is none.
   */
  Workflow<Optional<EndpointSnapshot>> settled() {
    return describe()
        .then(
            found ->
                found.filter(EndpointDeletion::isBusy).isPresent()
                    ? pauseThen(this::settled)
                    : Workflow.done(found));
  }

  /** Returns a workflow that deletes the endpoint, if it exists. */
  Workflow<Boolean> delete() {
    return describe().then(found -> found.map(this::next).orElseGet(() -> Workflow.done(true)));
  }

  private Workflow<Boolean> next(EndpointSnapshot endpoint) {
    EndpointSnapshot before = seen;
    if (isCreatedAgain(endpoint, before)) {
      return EndpointStatuses.FAILED.equals(endpoint.status())
          ? Workflow.failed(new EndpointFailedException(context.status()))
          : Workflow.done(true);
    }
    remember(endpoint);
    if (endpoint.status().equals(EndpointStatuses.DELETING)) {
      sent = sent == null ? context.time().now() : sent;
      return deletion.isAwaitEndpoint() ? pauseThen(this::delete) : Workflow.done(true);
    }
    return isBusy(endpoint) || isSentRecently() ? pauseThen(this::delete) : send();
  }

  /** Checks for a change after the deletion began, which only a new endpoint or a failure has. */
  private boolean isCreatedAgain(EndpointSnapshot endpoint, @Nullable EndpointSnapshot before) {
    return sent != null
        && before != null
        && !endpoint.status().equals(EndpointStatuses.DELETING)
        && endpoint.isModifiedAfter(before);
  }

  private boolean isSentRecently() {
    Instant last = sent;
    return last != null
        && Duration.between(last, context.time().now()).compareTo(deletion.consistencyTimeout())
            < 0;
  }

  private Workflow<Boolean> send() {
    return context
        .caller()
        .change(
            SageMakerOperations.DELETE_ENDPOINT,
            DeleteEndpointRequest.builder().endpointName(deletion.endpointName()).build(),
            ErrorKind.IN_PROGRESS)
        .recover(EndpointDeletion::acceptedIfGone)
        .then(
            outcome -> {
              if (outcome == ChangeOutcome.ACCEPTED) {
                sent = context.time().now();
                return delete();
              }
              return pauseThen(this::delete);
            });
  }

  private static Workflow<ChangeOutcome> acceptedIfGone(RuntimeException problem) {
    return ErrorKind.NOT_FOUND.is(problem)
        ? Workflow.done(ChangeOutcome.ACCEPTED)
        : Workflow.failed(problem);
  }

  private Workflow<Optional<EndpointSnapshot>> describe() {
    return context
        .describeEndpoint(deletion.endpointName())
        .map(
            found -> {
              context.observe(found.orElse(null));
              if (sent == null) {
                found.ifPresent(this::remember);
              }
              return found;
            });
  }

  /** Keeps the latest description, because a stale one may follow it. */
  private void remember(EndpointSnapshot endpoint) {
    if (seen == null || !seen.isModifiedAfter(endpoint)) {
      seen = endpoint;
    }
    Optional.ofNullable(endpoint.configName()).ifPresent(configNames::add);
    Optional.ofNullable(endpoint.pendingConfigName()).ifPresent(configNames::add);
  }

  private <T> Workflow<T> pauseThen(Supplier<Workflow<T>> next) {
    return context.time().isSpent()
        ? Workflow.failed(new DeploymentTimeoutException(context.status()))
        : Workflow.pause(context.time().limit(deletion.pollInterval()), next);
  }

  /** Checks whether the service refuses to delete an endpoint, because it is changing it. */
  private static boolean isBusy(EndpointSnapshot endpoint) {
    return EndpointStatuses.isChanging(endpoint.status())
        && !endpoint.status().equals(EndpointStatuses.DELETING);
  }
}
