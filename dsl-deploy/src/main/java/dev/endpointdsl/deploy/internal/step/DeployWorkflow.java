package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.internal.workflow.Workflow;
import dev.endpointdsl.deploy.model.Deployment;
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
    return round(MAX_ROUNDS)
        .map(context::succeeded)
        .recover(
            problem ->
                (isServiceResponding(problem)
                        ? context.describeBeforeFailing()
                        : Workflow.done(false))
                    .then(done -> Workflow.failed(context.failed(problem))));
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

  private Workflow<DeploymentResult> round(int remaining) {
    return new ConfigStep(context, deployment, tags.config())
        .ensure()
        .then(this::endpoint)
        .recover(
            problem ->
                isConfigDeleted(problem) && remaining > 1
                    ? round(remaining - 1)
                    : Workflow.failed(problem));
  }

  /** Checks whether the configuration was deleted before the endpoint used it. */
  private static boolean isConfigDeleted(RuntimeException problem) {
    return problem instanceof ConfigNotFoundException notFound
        && notFound.step() != DeploymentStep.READ_CONFIG_BACK;
  }

  private Workflow<DeploymentResult> endpoint(ConfigStep.Present config) {
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

  private Workflow<DeploymentResult> finish(ConfigStep.Present config, EndpointStep.Live live) {
    return tags(config, live).then(done -> cleanUp(config, live));
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

  private Workflow<DeploymentResult> cleanUp(ConfigStep.Present config, EndpointStep.Live live) {
    CleanUpStep step = new CleanUpStep(context, deployment, false);
    Workflow<List<String>> deleted =
        deployment.isCleanUp()
            ? step.findSuperseded(config.creationTime(), live.previousConfigName())
                .then(step::delete)
            : Workflow.done(List.of());
    return deleted.map(names -> result(config, live, names));
  }

  private DeploymentResult result(
      ConfigStep.Present config, EndpointStep.Live live, List<String> deleted) {
    context.enter(DeploymentStep.DONE);
    return new DeploymentResult(
        deployment.endpointName(),
        live.endpoint().arn(),
        deployment.config().endpointConfigName(),
        config.arn(),
        live.change(),
        config.created(),
        Optional.ofNullable(live.previousConfigName()),
        tags.config(),
        deleted,
        context.time().elapsed(),
        context.listenerFailure());
  }
}
