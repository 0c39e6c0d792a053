package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.ConfigNotFoundException;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.tag.DesiredTags;
import dev.endpointdsl.deploy.internal.tag.TagStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of one attempt to bring an endpoint to one configuration, with their tags. */
final class ConvergeWorkflow {

  private static final int MAX_ROUNDS = 2;

  private final DeploymentContext context;
  private final Deployment deployment;
  private final DesiredTags tags;
  private final boolean replaceFailed;
  private ConfigStep.@Nullable Present present;
  private @Nullable EndpointStep endpointStep;

  /**
   * Creates the workflow of an attempt.
   *
   * @param deployment the deployment with the configuration of the attempt
   * @param replaceFailed whether a failed endpoint is deleted and created again
   */
  ConvergeWorkflow(DeploymentContext context, Deployment deployment, boolean replaceFailed) {
    this.context = context;
    this.deployment = deployment;
    this.tags = DesiredTags.of(deployment, context.defaultTags());
    this.replaceFailed = replaceFailed;
  }

  /** Returns the workflow, which ends when the endpoint runs the configuration and has its tags. */
  Workflow<LiveDeployment> workflow(Optional<ListedConfigs> listed) {
    return round(listed, MAX_ROUNDS);
  }

  /** Checks whether this attempt has created the endpoint. */
  boolean hasCreated() {
    return endpointStep != null && endpointStep.change() == DeploymentResult.Change.CREATED;
  }

  /** Returns the configuration of this attempt; empty if it was not found or created. */
  Optional<ListedConfigs.Listed> config() {
    return Optional.ofNullable(present)
        .map(
            found ->
                new ListedConfigs.Listed(
                    deployment.config().endpointConfigName(),
                    found.creationTime(),
                    Optional.of(deployment.config())));
  }

  private Workflow<LiveDeployment> round(Optional<ListedConfigs> listed, int remaining) {
    ConfigStep step = new ConfigStep(context, deployment, tags.config());
    boolean isMissing = listed.filter(l -> l.isMissing(deployment.config())).isPresent();
    return (isMissing ? step.create() : step.ensure())
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
    present = config;
    EndpointStep step =
        new EndpointStep(context, deployment, TagStep.sdkTags(tags.endpoint()), replaceFailed);
    endpointStep = step;
    return step.converge()
        .then(live -> ensureConfig(config, live).then(found -> finish(found, live)));
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
                new LiveDeployment(
                    context, deployment, deployment, config, live, tags.config(), List.of()));
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
}
