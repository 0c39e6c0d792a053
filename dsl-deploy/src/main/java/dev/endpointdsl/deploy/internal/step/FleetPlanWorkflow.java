package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.plan.PlanOutcome;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;

/** Plans the deployments of a fleet. */
public final class FleetPlanWorkflow {

  private final Fleet fleet;
  private final DeployerSettings settings;

  /** Creates the workflow that plans a fleet. */
  public FleetPlanWorkflow(Fleet fleet, DeployerSettings settings) {
    this.fleet = fleet;
    this.settings = settings;
  }

  /** Returns the workflow, whose result is an outcome for each deployment in their order. */
  public Workflow<List<PlanOutcome>> workflow() {
    return Workflow.concurrent(
        fleet.deployments().stream()
            .map(deployment -> new PlanBranch(deployment, settings))
            .toList(),
        fleet.concurrency());
  }
}
