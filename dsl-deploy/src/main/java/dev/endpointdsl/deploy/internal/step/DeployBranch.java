package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deployment of a fleet, without the deletion of superseded configurations. */
final class DeployBranch implements Workflow.Branch<DeployBranch.Result> {

  private final Deployment deployment;
  private final Optional<ListedConfigs> listed;
  private final DeployerSettings settings;
  private @Nullable DeploymentContext context;

  /**
   * Creates the branch.
   *
   * @param listed the list that the deployments of the Region share
   */
  DeployBranch(Deployment deployment, Optional<ListedConfigs> listed, DeployerSettings settings) {
    this.deployment = deployment;
    this.listed = listed;
    this.settings = settings;
  }

  /**
   * The result of a deployment, which either has an outcome or waits for the clean-up.
   *
   * @param deployment the deployment
   * @param outcome its outcome
   * @param live the live deployment that has superseded configurations
   */
  record Result(
      Deployment deployment, Optional<DeploymentOutcome> outcome, Optional<LiveDeployment> live) {}

  @Override
  public Workflow<Result> start() {
    DeploymentContext started = DeploymentContext.of(deployment, settings);
    this.context = started;
    return new DeployWorkflow(started, deployment).untilLive(listed).map(this::result);
  }

  private Result result(LiveDeployment live) {
    return live.superseded().isEmpty()
        ? ended(new DeploymentOutcome.Success(deployment, live.end(List.of())))
        : new Result(deployment, Optional.empty(), Optional.of(live));
  }

  @Override
  public Result failed(Throwable problem) {
    return ended(FleetWorkflow.failure(deployment, problem));
  }

  @Override
  public Result interrupted(Throwable cause) {
    return failed(
        context == null
            ? new InterruptedDeploymentException(DeploymentStatus.notStarted(deployment), cause)
            : context.failed(context.interrupted(cause)));
  }

  private Result ended(DeploymentOutcome outcome) {
    return new Result(deployment, Optional.of(outcome), Optional.empty());
  }
}
