package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.EndpointDeletedException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.InsufficientCapacityException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.SupersededException;
import dev.endpointdsl.deploy.error.UpdateRollbackFailedException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.SageMakerOperations;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.endpoint.NextAction;
import dev.endpointdsl.deploy.internal.endpoint.UpdateTracker;
import dev.endpointdsl.deploy.internal.part.PartsStep;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * Switches the endpoint to the configuration: describes the endpoint, performs the next action, and
 * starts over until there is none.
 */
final class EndpointStep {

  /** The number of times in a row that the service may fail to find what it found before. */
  private static final int MAX_NOT_FOUND = 5;

  private final DeploymentContext context;
  private final Deployment deployment;
  private final EndpointRequests requests;
  private final UpdateTracker tracker;
  private final PartsStep parts;
  private int notFound;
  private @Nullable EndpointSnapshot known;

  /**
   * Creates the step.
   *
   * @param tags the tags with which a new endpoint is created
   * @param replaceFailed whether a failed endpoint is deleted and created again
   */
  EndpointStep(
      DeploymentContext context,
      Deployment deployment,
      Collection<Tag> tags,
      boolean replaceFailed) {
    this.context = context;
    this.deployment = deployment;
    this.requests = EndpointRequests.of(deployment, tags);
    this.parts = new PartsStep(context, deployment);
    this.tracker =
        new UpdateTracker(
            deployment.config().endpointConfigName(),
            replaceFailed,
            deployment.consistencyTimeout());
  }

  /**
   * An endpoint that runs the wanted configuration.
   *
   * @param endpoint the endpoint
   * @param change the change of the endpoint by this deployment
   * @param isConfirmed whether a response of the service confirms the change
   * @param previousConfigName the configuration that the endpoint ran before an update
   */
  record Live(
      EndpointSnapshot endpoint,
      DeploymentResult.Change change,
      boolean isConfirmed,
      @Nullable String previousConfigName) {}

  /** Returns the change of the endpoint by this step so far. */
  DeploymentResult.Change change() {
    return tracker.change();
  }

  /** Returns a workflow that ends when the endpoint is verified to run the configuration. */
  Workflow<Live> converge() {
    context.enter(DeploymentStep.CHECK_ENDPOINT);
    return describeAndAct()
        .recover(
            problem -> parts.afterFailedChange(problem).then(done -> Workflow.failed(problem)));
  }

  private Workflow<Live> describeAndAct() {
    return context
        .describeEndpoint(deployment.endpointName())
        .then(found -> act(found.orElse(null)));
  }

  private Workflow<Live> act(@Nullable EndpointSnapshot endpoint) {
    context.observe(endpoint);
    known = endpoint;
    NextAction action = tracker.next(endpoint, context.time().now());
    return switch (action) {
      case CREATE -> create();
      case UPDATE -> update(Objects.requireNonNull(endpoint));
      case DELETE -> delete(Objects.requireNonNull(endpoint));
      case WAIT -> waitAndDescribe();
      case LIVE ->
          Workflow.done(
              new Live(
                  Objects.requireNonNull(endpoint),
                  tracker.change(),
                  tracker.isConfirmed(),
                  tracker.previousConfigName()));
      default -> Workflow.failed(failure(action));
    };
  }

  private Workflow<Live> create() {
    context.enter(DeploymentStep.CREATE_ENDPOINT);
    return context
        .caller()
        .change(SageMakerOperations.CREATE_ENDPOINT, requests.create(), ErrorKind.NAME_TAKEN)
        .map(this::taken)
        .recover(this::refusedIfTooEarly)
        .then(
            outcome -> {
              switch (outcome) {
                case ACCEPTED -> tracker.creationSent(context.time().now());
                case UNCERTAIN -> tracker.creationUncertain();
                case REFUSED -> {}
              }
              return waitAndDescribe();
            });
  }

  private Workflow<Live> update(EndpointSnapshot endpoint) {
    context.enter(DeploymentStep.UPDATE_ENDPOINT);
    return parts
        .beforeEndpointChange(EndpointChange.Kind.UPDATE, endpoint)
        .then(
            done ->
                context
                    .caller()
                    .change(
                        SageMakerOperations.UPDATE_ENDPOINT,
                        requests.update(),
                        ErrorKind.IN_PROGRESS))
        .map(this::taken)
        .recover(this::refusedIfTooEarly)
        .then(
            outcome -> {
              switch (outcome) {
                case ACCEPTED -> tracker.updateSent(context.time().now(), endpoint);
                case UNCERTAIN -> tracker.updateUncertain(endpoint);
                case REFUSED -> {}
              }
              return waitAndDescribe();
            });
  }

  private Workflow<Live> delete(EndpointSnapshot endpoint) {
    context.enter(DeploymentStep.DELETE_FAILED_ENDPOINT);
    tracker.deleting(endpoint);
    return parts
        .beforeEndpointChange(EndpointChange.Kind.REPLACE, endpoint)
        .then(
            done ->
                context
                    .caller()
                    .change(
                        SageMakerOperations.DELETE_ENDPOINT,
                        requests.delete(),
                        ErrorKind.IN_PROGRESS))
        .map(this::taken)
        .recover(this::refusedIfTooEarly)
        .then(outcome -> waitAndDescribe());
  }

  /**
   * Treats a request that refers to a resource that is not visible yet as refused, so that the
   * endpoint is described again. A configuration that remains invisible fails the deployment.
   */
  private Workflow<ChangeOutcome> refusedIfTooEarly(RuntimeException problem) {
    if (!ErrorKind.NOT_FOUND.is(problem)) {
      return Workflow.failed(problem);
    }
    notFound++;
    return notFound <= MAX_NOT_FOUND
        ? Workflow.done(ChangeOutcome.REFUSED)
        : Workflow.failed(new ConfigNotFoundException(context.status(), problem));
  }

  /** Counts refusals anew for the next change, because what this one needs is visible. */
  private ChangeOutcome taken(ChangeOutcome outcome) {
    if (outcome == ChangeOutcome.ACCEPTED) {
      notFound = 0;
    }
    return outcome;
  }

  private Workflow<Live> waitAndDescribe() {
    context.enter(DeploymentStep.WAIT);
    if (context.time().isSpent()) {
      return Workflow.failed(new DeploymentTimeoutException(context.status()));
    }
    EndpointWait wait = new EndpointWait(context, deployment, known);
    return tracker.isJustSent() && wait.beginsWithLook()
        ? look()
        : wait.untilNews().then(done -> describeAndAct());
  }

  /** Describes the endpoint, whose change the service may have refused or finished at once. */
  private Workflow<Live> look() {
    EndpointSnapshot before = known;
    return context
        .describeEndpoint(deployment.endpointName())
        .then(
            found -> {
              context.watch().looked(before, found.orElse(null));
              return act(found.orElse(null));
            });
  }

  private DeploymentException failure(NextAction action) {
    DeploymentStatus status = context.status();
    if (ServiceMessages.isAboutCapacity(status.failureReason())
        && (action == NextAction.ROLLED_BACK || action == NextAction.FAILED)) {
      return new InsufficientCapacityException(status);
    }
    return switch (action) {
      case ROLLED_BACK -> new RolledBackException(status);
      case ROLLBACK_FAILED -> new UpdateRollbackFailedException(status);
      case SUPERSEDED -> new SupersededException(status);
      case DELETED -> new EndpointDeletedException(status);
      default -> new EndpointFailedException(status);
    };
  }
}
