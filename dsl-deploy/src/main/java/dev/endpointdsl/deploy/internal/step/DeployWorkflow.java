package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.cleanup.SupersededConfigs;
import dev.endpointdsl.deploy.internal.hosting.ComponentsStep;
import dev.endpointdsl.deploy.internal.hosting.HostingTags;
import dev.endpointdsl.deploy.internal.hosting.ModelStep;
import dev.endpointdsl.deploy.internal.name.ContentHashName;
import dev.endpointdsl.deploy.internal.part.PartsStep;
import dev.endpointdsl.deploy.internal.tag.DesiredTags;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;

/** The steps of a deployment in their order. */
public final class DeployWorkflow {

  private final DeploymentContext context;
  private final Deployment deployment;

  /**
   * Creates the workflow of a deployment.
   *
   * @throws InvalidConfigException if the service would refuse the tags with the default tags, or
   *     if there are warnings that the deployer refuses
   * @throws IllegalArgumentException if there is no part deployer for a part
   */
  public DeployWorkflow(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
    DesiredTags.of(deployment, context.defaultTags());
    Warnings.throwIfRefused(context, deployment);
    context.partDeployers().throwIfMissing(deployment);
    HostingTags.throwIfRefused(context, deployment);
  }

  /** Returns the workflow of all steps, whose exceptions are the deployer's. */
  public Workflow<DeploymentResult> workflow() {
    return untilLive(Optional.empty())
        .then(live -> new CleanUpSweep(context, List.of(live)).outcomes())
        .then(outcomes -> result(outcomes.get(0)));
  }

  private static Workflow<DeploymentResult> result(DeploymentOutcome outcome) {
    return outcome instanceof DeploymentOutcome.Success success
        ? Workflow.done(success.result())
        : Workflow.failed(((DeploymentOutcome.Failure) outcome).problem());
  }

  /**
   * Returns the workflow that ends before superseded configurations are deleted, and whose
   * exceptions are the deployer's.
   *
   * @param shared the list that several deployments share; empty if this one lists for itself
   */
  Workflow<LiveDeployment> untilLive(Optional<ListedConfigs> shared) {
    return new ModelStep(context, deployment)
        .ensure()
        .then(done -> shared.isPresent() ? Workflow.done(shared) : list())
        .then(
            listed ->
                CapacityAttempts.first(context, deployment).then(first -> live(first, listed)))
        .recover(
            problem ->
                (isServiceResponding(problem)
                        ? context.describeBeforeFailing()
                        : Workflow.done(false))
                    .then(done -> Workflow.failed(context.failed(problem))));
  }

  /** Lists if the deployment cleans up; if that fails, it is repeated when the list is needed. */
  private Workflow<Optional<ListedConfigs>> list() {
    return ListedConfigs.list(context, List.of(deployment))
        .recover(
            problem ->
                ErrorKind.INTERRUPTED.is(problem)
                    ? Workflow.failed(problem)
                    : Workflow.done(Optional.empty()));
  }

  /**
   * Checks whether the service responded to an early step, so that the endpoint can be described.
   */
  private boolean isServiceResponding(RuntimeException problem) {
    ErrorKind kind = ErrorKind.of(problem);
    return problem instanceof SdkException
        && context.status().step().compareTo(DeploymentStep.CHECK_ENDPOINT) < 0
        && kind != ErrorKind.UNREACHABLE
        && kind != ErrorKind.INTERRUPTED;
  }

  private Workflow<LiveDeployment> live(Deployment first, Optional<ListedConfigs> listed) {
    CapacityAttempts attempts = new CapacityAttempts(context, first, listed);
    return attempts
        .workflow()
        .then(live -> parts(live).map(done -> live.of(deployment)))
        .then(live -> withSuperseded(live, attempts.tried(live.configName()), listed));
  }

  private Workflow<Boolean> parts(LiveDeployment live) {
    return new ComponentsStep(context, live.target()).converge().then(done -> applyParts(live));
  }

  private Workflow<Boolean> applyParts(LiveDeployment live) {
    return new PartsStep(context, live.target())
        .apply(new LiveEndpoint(live.endpoint().endpoint().arn(), live.target().config()));
  }

  private Workflow<LiveDeployment> withSuperseded(
      LiveDeployment live, List<ListedConfigs.Listed> tried, Optional<ListedConfigs> listed) {
    if (!deployment.isCleanUp() || ContentHashName.of(deployment.config()).isEmpty()) {
      return Workflow.done(live);
    }
    context.enter(DeploymentStep.CLEAN_UP);
    SupersededConfigs search =
        new SupersededConfigs(
            context,
            deployment,
            live.config().creationTime(),
            live.endpoint().previousConfigName());
    return (listed.isPresent()
            ? Workflow.done(listed)
            : ListedConfigs.list(context, List.of(deployment)))
        .then(configs -> search.find(configs.orElseThrow()))
        .map(found -> live.withSuperseded(Stream.of(tried, found).flatMap(List::stream).toList()));
  }
}
