package dev.endpointdsl.deploy;

import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.EndpointResources;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Set;

/** A part that scales the base component, and calls nothing. */
record ScaledBase() implements DeploymentPart {

  @Override
  public String name() {
    return "scaling of base";
  }

  @Override
  public List<Violation> violations(Deployment deployment) {
    return List.of();
  }

  @Override
  public Set<String> scaledComponents() {
    return Set.of(WholeFixture.BASE);
  }

  /** Does nothing. */
  static final class Deployer implements PartDeployer<ScaledBase> {

    @Override
    public Class<ScaledBase> type() {
      return ScaledBase.class;
    }

    @Override
    public Workflow<PartPlan> plan(PartContext context, ScaledBase part, EndpointChange change) {
      return Workflow.done(PartPlan.of());
    }

    @Override
    public Workflow<List<AppliedChange>> apply(
        PartContext context, ScaledBase part, LiveEndpoint endpoint) {
      return Workflow.done(List.of());
    }

    @Override
    public Workflow<List<Difference>> verify(PartContext context, ScaledBase part) {
      return Workflow.done(List.of());
    }

    @Override
    public Workflow<PartPlan> planDeletion(
        PartContext context, EndpointResources endpoint, List<ScaledBase> parts) {
      return Workflow.done(PartPlan.of());
    }

    @Override
    public Workflow<List<AppliedChange>> delete(
        PartContext context, EndpointResources endpoint, List<ScaledBase> parts) {
      return Workflow.done(List.of());
    }
  }
}
