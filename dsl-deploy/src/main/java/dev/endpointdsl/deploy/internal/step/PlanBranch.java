package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.internal.workflow.DeployerSettings;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.plan.PlanOutcome;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.concurrent.CompletionException;

/**
 * The plan of one deployment of a fleet.
 *
 * @param deployment the deployment
 * @param settings the settings of the deployer
 */
record PlanBranch(Deployment deployment, DeployerSettings settings)
    implements Workflow.Branch<PlanOutcome> {

  @Override
  public Workflow<PlanOutcome> start() {
    return new PlanWorkflow(DeploymentContext.of(deployment, settings), deployment)
        .workflow()
        .map(plan -> new PlanOutcome.Success(deployment, plan));
  }

  @Override
  public PlanOutcome failed(Throwable problem) {
    return new PlanOutcome.Failure(
        deployment,
        problem instanceof RuntimeException failure ? failure : new CompletionException(problem));
  }

  @Override
  public PlanOutcome interrupted(Throwable cause) {
    return failed(
        new InterruptedDeploymentException(DeploymentStatus.notStarted(deployment), cause));
  }
}
