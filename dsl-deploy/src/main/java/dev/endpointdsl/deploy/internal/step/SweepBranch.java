package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.model.DeploymentOutcome;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.regions.Region;

/**
 * Deletes what the deployments of a fleet in a Region have superseded, and ends them. It has its
 * own time, because that of the first deployments may have passed while the last ones ran.
 *
 * @param region the Region
 * @param deployments the deployments in the Region that have superseded configurations
 * @param settings the settings of the deployer
 */
record SweepBranch(
    Optional<Region> region, List<LiveDeployment> deployments, DeployerSettings settings)
    implements Workflow.Branch<List<DeploymentOutcome>> {

  @Override
  public Workflow<List<DeploymentOutcome>> start() {
    return new CleanUpSweep(
            FleetWorkflow.context(
                region, deployments.stream().map(LiveDeployment::deployment).toList(), settings),
            deployments)
        .outcomes();
  }

  @Override
  public List<DeploymentOutcome> failed(Throwable problem) {
    return deployments.stream()
        .map(live -> FleetWorkflow.failure(live.deployment(), problem))
        .toList();
  }

  @Override
  public List<DeploymentOutcome> interrupted(Throwable cause) {
    return deployments.stream()
        .map(
            live ->
                FleetWorkflow.failure(
                    live.deployment(), live.fail(live.context().interrupted(cause))))
        .toList();
  }
}
