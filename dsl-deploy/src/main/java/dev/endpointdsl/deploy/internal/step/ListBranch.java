package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.cleanup.ListedConfigs;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.regions.Region;

/**
 * Lists the configurations of a Region for the deployments of a fleet. If that fails, each
 * deployment lists for itself, so that the failure becomes theirs.
 *
 * @param region the Region; empty if it is unknown
 * @param deployments the deployments in the Region
 * @param settings the settings of the deployer
 */
record ListBranch(Optional<Region> region, List<Deployment> deployments, DeployerSettings settings)
    implements Workflow.Branch<ListBranch.Result> {

  /**
   * The result of listing.
   *
   * @param region the Region
   * @param listed the list; empty if each deployment lists for itself
   */
  record Result(Optional<Region> region, Optional<ListedConfigs> listed) {}

  @Override
  public Workflow<Result> start() {
    return ListedConfigs.list(FleetWorkflow.context(region, deployments, settings), deployments)
        .map(listed -> new Result(region, listed));
  }

  @Override
  public Result failed(Throwable problem) {
    return new Result(region, Optional.empty());
  }

  @Override
  public Result interrupted(Throwable cause) {
    return failed(cause);
  }
}
