package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.config.ContentHashName;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** The steps of a deployment in their order. */
public final class DeployWorkflow {

  private static final int MAX_ROUNDS = 2;

  private final DeploymentContext context;
  private final Deployment deployment;
  private final DesiredTags tags;

  /** Creates the workflow of a deployment. */
  public DeployWorkflow(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
    this.tags = DesiredTags.of(deployment, context.defaultTags());
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
    return (shared.isPresent() ? Workflow.done(shared) : list())
        .then(listed -> round(listed, MAX_ROUNDS).then(live -> withSuperseded(live, listed)))
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

  private Workflow<LiveDeployment> round(Optional<ListedConfigs> listed, int remaining) {
    ConfigStep step = new ConfigStep(context, deployment, tags.config());
    return (listed.filter(l -> l.isMissing(deployment.config())).isPresent()
            ? step.create()
            : step.ensure())
        .then(this::endpoint)
        .recover(
            problem ->
                isConfigDeleted(problem) && remaining > 1
                    ? round(Optional.empty(), remaining - 1)
                    : Workflow.failed(problem));
  }

  /** Checks whether the configuration was deleted before the endpoint used it. */
  private static boolean isConfigDeleted(RuntimeException problem) {
    return problem instanceof ConfigNotFoundException notFound
        && notFound.step() != DeploymentStep.READ_CONFIG_BACK;
  }

  private Workflow<LiveDeployment> endpoint(ConfigStep.Present config) {
    return new EndpointStep(context, deployment, TagStep.sdkTags(tags.endpoint()))
        .converge()
        .then(live -> ensureConfig(config, live).then(present -> finish(present, live)));
  }

  /**
   * Creates the configuration again if it was deleted just before the deployment found it in a
   * stale read, because then the endpoint runs a configuration that does not exist.
   */
  private Workflow<ConfigStep.Present> ensureConfig(
      ConfigStep.Present config, EndpointStep.Live live) {
    return config.isConfirmed() || live.change() == DeploymentResult.Change.NONE
        ? Workflow.done(config)
        : new ConfigStep(context, deployment, tags.config())
            .ensure()
            .map(again -> again.after(config));
  }

  private Workflow<LiveDeployment> finish(ConfigStep.Present config, EndpointStep.Live live) {
    return tags(config, live)
        .map(
            done ->
                new LiveDeployment(context, deployment, config, live, tags.config(), List.of()));
  }

  private Workflow<Boolean> tags(ConfigStep.Present config, EndpointStep.Live live) {
    TagStep step = new TagStep(context);
    return updateTags(
            step, config.arn(), tags.config(), tags.isConfigManaged() && !config.isConfirmed())
        .then(
            done ->
                updateTags(
                    step,
                    live.endpoint().arn(),
                    tags.endpoint(),
                    tags.isEndpointManaged() && !isCreationConfirmed(live)));
  }

  private static boolean isCreationConfirmed(EndpointStep.Live live) {
    return live.change() == DeploymentResult.Change.CREATED && live.isConfirmed();
  }

  private Workflow<Boolean> updateTags(
      TagStep step, String arn, Map<String, String> wanted, boolean isNeeded) {
    if (isNeeded) {
      context.enter(DeploymentStep.TAG);
    }
    return isNeeded ? step.update(arn, wanted).map(changes -> true) : Workflow.done(false);
  }

  private Workflow<LiveDeployment> withSuperseded(
      LiveDeployment live, Optional<ListedConfigs> listed) {
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
        .map(live::withSuperseded);
  }
}
