package dev.endpointdsl.deploy.internal.part;

import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deletion;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.workflow.InOrder;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Deletes what the part deployers have for an endpoint, the last part deployer first. */
public final class PartsDeletion {

  private final DeploymentContext context;
  private final Deletion deletion;
  private final PartRun run;
  private final List<PartDeployer<?>> deployers;

  /**
   * Creates the step.
   *
   * @throws IllegalArgumentException if there is no part deployer for a part of the deployment
   */
  public PartsDeletion(DeploymentContext context, Deletion deletion) {
    this.context = context;
    this.deletion = deletion;
    this.run = new PartRun(context, deletion.consistencyTimeout(), Set.of());
    this.deployers = new ArrayList<>(context.partDeployers().all());
    Collections.reverse(deployers);
    deletion.parts().forEach(part -> context.partDeployers().of(part));
  }

  /** Checks whether there is nothing to do, because the deployer has no part deployers. */
  public boolean isEmpty() {
    return deployers.isEmpty();
  }

  /** Returns a workflow that plans the deletion. */
  public Workflow<List<PartPlan>> plan(EndpointResources endpoint) {
    return InOrder.each(deployers, deployer -> plan(deployer, endpoint));
  }

  private <P extends DeploymentPart> Workflow<PartPlan> plan(
      PartDeployer<P> deployer, EndpointResources endpoint) {
    return deployer.planDeletion(run, endpoint, parts(deployer));
  }

  /** Returns a workflow that deletes. */
  public Workflow<Boolean> delete(EndpointResources endpoint) {
    return InOrder.each(deployers, deployer -> delete(deployer, endpoint)).map(done -> true);
  }

  private <P extends DeploymentPart> Workflow<Boolean> delete(
      PartDeployer<P> deployer, EndpointResources endpoint) {
    return deployer
        .delete(run, endpoint, parts(deployer))
        .map(
            (List<AppliedChange> changes) -> {
              changes.forEach(context::applied);
              return true;
            });
  }

  private <P extends DeploymentPart> List<P> parts(PartDeployer<P> deployer) {
    return deletion.parts().stream()
        .filter(deployer.type()::isInstance)
        .map(deployer.type()::cast)
        .toList();
  }
}
