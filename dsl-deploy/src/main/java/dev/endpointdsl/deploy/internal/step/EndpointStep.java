package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.error.DeploymentTimeoutException;
import dev.endpointdsl.deploy.error.EndpointDeletedException;
import dev.endpointdsl.deploy.error.EndpointFailedException;
import dev.endpointdsl.deploy.error.RolledBackException;
import dev.endpointdsl.deploy.error.SupersededException;
import dev.endpointdsl.deploy.error.UpdateRollbackFailedException;
import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.aws.ServiceCall;
import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import dev.endpointdsl.deploy.internal.endpoint.NextAction;
import dev.endpointdsl.deploy.internal.endpoint.NextActionPolicy;
import dev.endpointdsl.deploy.internal.endpoint.UpdateHistory;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * Switches the endpoint to the configuration: describes the endpoint, performs the action that
 * {@link NextActionPolicy} decides on, and starts over until the policy decides to end.
 */
final class EndpointStep {

  /** A short first wait, because the service may have refused or finished the update at once. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  /** The number of snapshots after an update that may be stale however long they took. */
  private static final int MAX_STALE_SNAPSHOTS = 5;

  /** The number of times that the service may fail to find a resource that it found before. */
  private static final int MAX_NOT_FOUND = 5;

  private final DeploymentContext context;
  private final Deployment deployment;
  private final EndpointRequests requests;
  private final NextActionPolicy policy;
  private UpdateHistory history = UpdateHistory.empty();
  private @Nullable EndpointSnapshot replaced;
  private boolean isChanged;
  private boolean isOvertaken;
  private int notFound;
  private int snapshots;

  /**
   * Creates the step.
   *
   * @param tags the tags with which a new endpoint is created
   */
  EndpointStep(DeploymentContext context, Deployment deployment, Collection<Tag> tags) {
    this.context = context;
    this.deployment = deployment;
    this.requests = EndpointRequests.of(deployment, tags);
    this.policy =
        new NextActionPolicy(
            deployment.config().endpointConfigName(), deployment.isReplaceFailed());
  }

  /**
   * An endpoint that runs the wanted configuration.
   *
   * @param endpoint the endpoint
   * @param change the change of the endpoint by this deployment
   * @param previousConfigName the configuration that the endpoint ran before an update
   */
  record Live(
      EndpointSnapshot endpoint,
      DeploymentResult.Change change,
      @Nullable String previousConfigName) {}

  /** Returns a workflow that ends when the endpoint is verified to run the configuration. */
  Workflow<Live> converge() {
    context.enter(DeploymentStep.CHECK_ENDPOINT);
    return describeAndAct();
  }

  private Workflow<Live> describeAndAct() {
    return context
        .describeEndpoint(deployment.endpointName())
        .then(found -> act(found.orElse(null)));
  }

  private Workflow<Live> act(@Nullable EndpointSnapshot endpoint) {
    context.observe(endpoint);
    if (!history.isUpdateSent() && endpoint != null && isSwitchingToWanted(endpoint)) {
      history = history.withUpdateAdopted(context.time().now(), endpoint);
    }
    isOvertaken |= endpoint != null && isSwitchingToOther(endpoint);
    NextAction action = policy.next(endpoint, history, mayBeStale());
    history = history.withSnapshot(endpoint);
    return switch (action) {
      case CREATE -> create();
      case UPDATE -> update(Objects.requireNonNull(endpoint));
      case DELETE -> delete(Objects.requireNonNull(endpoint));
      case WAIT -> waitAndDescribe();
      case LIVE -> Workflow.done(live(Objects.requireNonNull(endpoint)));
      default -> Workflow.failed(failure(action));
    };
  }

  /** Checks whether another deployment, or an earlier run, has begun the wanted change. */
  private boolean isSwitchingToWanted(EndpointSnapshot endpoint) {
    String wanted = deployment.config().endpointConfigName();
    return EndpointStatuses.isChanging(endpoint.status())
        && !endpoint.status().equals(EndpointStatuses.DELETING)
        && (wanted.equals(endpoint.pendingConfigName())
            || (endpoint.status().equals(EndpointStatuses.CREATING)
                && wanted.equals(endpoint.configName())));
  }

  /**
   * Checks whether another deployment has begun another change after this one. If the endpoint then
   * runs the previous configuration again, this deployment was superseded and not rolled back.
   */
  private boolean isSwitchingToOther(EndpointSnapshot endpoint) {
    EndpointSnapshot before = history.before();
    String pending = endpoint.pendingConfigName();
    return history.isUpdateSent()
        && before != null
        && pending != null
        && !pending.equals(deployment.config().endpointConfigName())
        && endpoint.isModifiedAfter(before);
  }

  /** Counts a snapshot, and checks whether it may be older than the update. */
  private boolean mayBeStale() {
    Instant sentAt = history.sentAt();
    snapshots++;
    return sentAt != null && (snapshots <= MAX_STALE_SNAPSHOTS || isRecent(sentAt));
  }

  private boolean isRecent(Instant sentAt) {
    return context.time().now().isBefore(sentAt.plus(deployment.consistencyTimeout()));
  }

  private Workflow<Live> create() {
    context.enter(DeploymentStep.CREATE_ENDPOINT);
    return context
        .caller()
        .call(ServiceCall.CREATE_ENDPOINT, requests.create())
        .map(response -> true)
        .recover(e -> falseIfTooEarly(e, ErrorKind.NAME_TAKEN))
        .then(accepted -> accepted ? updateSent(replaced) : waitAndDescribe());
  }

  private Workflow<Live> update(EndpointSnapshot endpoint) {
    context.enter(DeploymentStep.UPDATE_ENDPOINT);
    return context
        .caller()
        .call(ServiceCall.UPDATE_ENDPOINT, requests.update())
        .map(response -> true)
        .recover(e -> falseIfTooEarly(e, ErrorKind.IN_PROGRESS))
        .then(accepted -> accepted ? updateSent(endpoint) : waitAndDescribe());
  }

  private Workflow<Live> delete(EndpointSnapshot endpoint) {
    context.enter(DeploymentStep.DELETE_FAILED_ENDPOINT);
    replaced = endpoint;
    return context
        .caller()
        .call(ServiceCall.DELETE_ENDPOINT, requests.delete())
        .map(response -> true)
        .recover(e -> falseIfTooEarly(e, ErrorKind.IN_PROGRESS))
        .then(accepted -> waitAndDescribe());
  }

  /**
   * Returns false for an error after which the endpoint is described again: another deployment was
   * faster, or the request refers to a resource that is not visible yet. A configuration that
   * remains invisible fails the deployment.
   */
  private Workflow<Boolean> falseIfTooEarly(RuntimeException problem, ErrorKind expected) {
    if (expected.is(problem)) {
      return Workflow.done(false);
    }
    if (!ErrorKind.NOT_FOUND.is(problem)) {
      return Workflow.failed(problem);
    }
    notFound++;
    return notFound <= MAX_NOT_FOUND
        ? Workflow.done(false)
        : Workflow.failed(new ConfigNotFoundException(context.status(), problem));
  }

  private Workflow<Live> updateSent(@Nullable EndpointSnapshot before) {
    history = history.withUpdateSent(context.time().now(), before);
    isChanged = true;
    snapshots = 0;
    return waitAndDescribe();
  }

  private Workflow<Live> waitAndDescribe() {
    context.enter(DeploymentStep.WAIT);
    if (context.time().isSpent()) {
      return Workflow.failed(new DeploymentTimeoutException(context.status()));
    }
    Duration interval = deployment.pollInterval();
    boolean isFirst = snapshots == 0 && FIRST_WAIT.compareTo(interval) < 0;
    return Workflow.pause(
        context.time().limit(isFirst ? FIRST_WAIT : interval), this::describeAndAct);
  }

  private Live live(EndpointSnapshot endpoint) {
    EndpointSnapshot before = history.before();
    if (!isChanged) {
      return new Live(endpoint, DeploymentResult.Change.NONE, null);
    }
    return before == null || before.equals(replaced)
        ? new Live(endpoint, DeploymentResult.Change.CREATED, null)
        : new Live(endpoint, DeploymentResult.Change.UPDATED, before.configName());
  }

  private DeploymentException failure(NextAction action) {
    DeploymentStatus status = context.status();
    return switch (action) {
      case ROLLED_BACK ->
          isOvertaken ? new SupersededException(status) : new RolledBackException(status);
      case ROLLBACK_FAILED -> new UpdateRollbackFailedException(status);
      case SUPERSEDED -> new SupersededException(status);
      case DELETED -> new EndpointDeletedException(status);
      default -> new EndpointFailedException(status);
    };
  }
}
