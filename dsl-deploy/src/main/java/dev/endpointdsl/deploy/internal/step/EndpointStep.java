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
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointRequest;
import software.amazon.awssdk.services.sagemaker.model.Tag;
import software.amazon.awssdk.services.sagemaker.model.UpdateEndpointRequest;

/**
 * Brings the endpoint to the configuration: looks, has {@link NextActionPolicy} decide, acts, looks
 * again.
 */
final class EndpointStep {

  /** What is refused or done at once is seen at once. */
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

  /** So many looks may be stale, however long they take. */
  private static final int FEW_LOOKS = 5;

  /** How often the service may not find what was found before. */
  private static final int MOST_NOT_FOUND = 5;

  private final DeploymentContext session;
  private final NextActionPolicy decider;
  private final UpdateEndpointRequest update;
  private final CreateEndpointRequest create;
  private UpdateHistory memory = UpdateHistory.empty();
  private @Nullable EndpointSnapshot replaced;
  private boolean changed;
  private boolean overtaken;
  private int notFound;
  private int looks;

  EndpointStep(DeploymentContext session, Collection<Tag> tags) {
    Deployment deployment = session.deployment();
    this.session = session;
    this.decider =
        new NextActionPolicy(
            deployment.config().endpointConfigName(), deployment.isReplaceFailed());
    this.update = deployment.update().toRequest();
    this.create =
        CreateEndpointRequest.builder()
            .endpointName(update.endpointName())
            .endpointConfigName(update.endpointConfigName())
            .deploymentConfig(update.deploymentConfig())
            .tags(tags.isEmpty() ? null : tags)
            .build();
  }

  /**
   * An endpoint that runs what is wanted.
   *
   * @param seen the endpoint
   * @param change what was done to it
   * @param previousConfigName what it ran before this deployment changed it
   */
  record Live(
      EndpointSnapshot seen, DeploymentResult.Change change, @Nullable String previousConfigName) {}

  /** Goes on until the endpoint is verified to run what is wanted. */
  Workflow<Live> bring() {
    session.enter(DeploymentStep.CHECK_ENDPOINT);
    return look();
  }

  private Workflow<Live> look() {
    return session
        .find(
            ServiceCall.DESCRIBE_ENDPOINT,
            DescribeEndpointRequest.builder().endpointName(update.endpointName()).build())
        .then(found -> act(found.map(EndpointSnapshot::of).orElse(null)));
  }

  private Workflow<Live> act(@Nullable EndpointSnapshot seen) {
    session.saw(seen);
    if (!memory.isSent() && seen != null && isOnItsWay(seen)) {
      memory = memory.adopted(session.now(), seen);
    }
    overtaken |= seen != null && isOvertaken(seen);
    NextAction move = decider.next(seen, memory, isPatient());
    memory = memory.saw(seen);
    return switch (move) {
      case CREATE -> create();
      case UPDATE -> update(Objects.requireNonNull(seen));
      case DELETE -> delete(Objects.requireNonNull(seen));
      case WAIT -> waitAndLook();
      case LIVE -> Workflow.done(live(Objects.requireNonNull(seen)));
      default -> Workflow.failed(problem(move));
    };
  }

  /** Whether somebody else, or an earlier run, has begun what this deployment wants. */
  private boolean isOnItsWay(EndpointSnapshot seen) {
    String wanted = update.endpointConfigName();
    return EndpointStatuses.isMoving(seen.status())
        && !seen.status().equals(EndpointStatuses.DELETING)
        && (wanted.equals(seen.pendingConfigName())
            || (seen.status().equals(EndpointStatuses.CREATING)
                && wanted.equals(seen.configName())));
  }

  /** Whether somebody else has begun something else since: back to the old is no roll-back then. */
  private boolean isOvertaken(EndpointSnapshot seen) {
    EndpointSnapshot before = memory.before();
    String pending = seen.pendingConfigName();
    return memory.isSent()
        && before != null
        && pending != null
        && !pending.equals(update.endpointConfigName())
        && seen.isModifiedAfter(before);
  }

  /** Whether reads may still lag behind what was sent. */
  private boolean isPatient() {
    Instant sent = memory.sent();
    looks++;
    return sent != null && (looks <= FEW_LOOKS || isRecent(sent));
  }

  private boolean isRecent(Instant sent) {
    return session.now().isBefore(sent.plus(session.deployment().consistencyTimeout()));
  }

  private Workflow<Live> create() {
    session.enter(DeploymentStep.CREATE_ENDPOINT);
    return session
        .ask(ServiceCall.CREATE_ENDPOINT, create)
        .map(created -> true)
        .recover(e -> notYet(e, ErrorKind.NAME_TAKEN))
        .then(accepted -> accepted ? sent(replaced) : waitAndLook());
  }

  private Workflow<Live> update(EndpointSnapshot seen) {
    session.enter(DeploymentStep.UPDATE_ENDPOINT);
    return session
        .ask(ServiceCall.UPDATE_ENDPOINT, update)
        .map(updated -> true)
        .recover(e -> notYet(e, ErrorKind.IN_PROGRESS))
        .then(accepted -> accepted ? sent(seen) : waitAndLook());
  }

  private Workflow<Live> delete(EndpointSnapshot seen) {
    session.enter(DeploymentStep.DELETE_FAILED_ENDPOINT);
    replaced = seen;
    return session
        .ask(
            ServiceCall.DELETE_ENDPOINT,
            DeleteEndpointRequest.builder().endpointName(update.endpointName()).build())
        .map(deleted -> true)
        .recover(e -> notYet(e, ErrorKind.IN_PROGRESS))
        .then(deleted -> waitAndLook());
  }

  /**
   * Whether a refusal is one to look again after: somebody else was faster, or what the request
   * names is not seen yet. A configuration that stays away ends in an exception of its own.
   */
  private Workflow<Boolean> notYet(RuntimeException problem, ErrorKind expected) {
    if (expected.is(problem)) {
      return Workflow.done(false);
    }
    if (!ErrorKind.NOT_FOUND.is(problem)) {
      return Workflow.failed(problem);
    }
    notFound++;
    return notFound <= MOST_NOT_FOUND
        ? Workflow.done(false)
        : Workflow.failed(new ConfigNotFoundException(session.situation(), problem));
  }

  private Workflow<Live> sent(@Nullable EndpointSnapshot seen) {
    memory = memory.sent(session.now(), seen);
    changed = true;
    looks = 0;
    return waitAndLook();
  }

  private Workflow<Live> waitAndLook() {
    session.enter(DeploymentStep.WAIT);
    if (session.caller().isOver()) {
      return Workflow.failed(new DeploymentTimeoutException(session.situation(), null));
    }
    Duration poll = session.deployment().pollInterval();
    boolean isFirst = looks == 0 && FIRST_LOOK.compareTo(poll) < 0;
    return Workflow.pause(session.atMostLeft(isFirst ? FIRST_LOOK : poll), this::look);
  }

  private Live live(EndpointSnapshot seen) {
    EndpointSnapshot before = memory.before();
    if (!changed) {
      return new Live(seen, DeploymentResult.Change.NONE, null);
    }
    return before == null || before.equals(replaced)
        ? new Live(seen, DeploymentResult.Change.CREATED, null)
        : new Live(seen, DeploymentResult.Change.UPDATED, before.configName());
  }

  private DeploymentException problem(NextAction move) {
    DeploymentStatus situation = session.situation();
    return switch (move) {
      case ROLLED_BACK ->
          overtaken ? new SupersededException(situation) : new RolledBackException(situation);
      case ROLLBACK_FAILED -> new UpdateRollbackFailedException(situation);
      case SUPERSEDED -> new SupersededException(situation);
      case DELETED -> new EndpointDeletedException(situation);
      default -> new EndpointFailedException(situation);
    };
  }
}
