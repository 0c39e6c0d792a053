package dev.endpointdsl.deploy.internal.part;

import dev.endpointdsl.deploy.internal.workflow.PartDeployers;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.deploy.part.LiveEndpoint;
import dev.endpointdsl.deploy.part.PartContext;
import dev.endpointdsl.deploy.part.PartDeployer;
import dev.endpointdsl.deploy.part.PartPlan;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part with its deployer.
 *
 * @param <P> the type of the part
 * @param deployer the part deployer
 * @param part the part
 */
record BoundPart<P extends DeploymentPart>(PartDeployer<P> deployer, P part) {

  /**
   * Returns the parts of a deployment with their deployers, in their order, then those that stand
   * for the types of which it has none.
   */
  static List<BoundPart<?>> all(Deployment deployment, PartDeployers deployers) {
    List<BoundPart<?>> parts = new ArrayList<>();
    deployment.parts().forEach(part -> parts.add(bind(deployers.of(part), part)));
    if (!deployment.isKeepOtherParts()) {
      deployers.all().stream()
          .filter(deployer -> deployment.parts().stream().noneMatch(deployer.type()::isInstance))
          .forEach(deployer -> dropped(deployer).ifPresent(parts::add));
    }
    return List.copyOf(parts);
  }

  private static <P extends DeploymentPart> Optional<BoundPart<P>> dropped(
      PartDeployer<P> deployer) {
    return deployer.dropped().map(part -> new BoundPart<>(deployer, part));
  }

  private static <P extends DeploymentPart> BoundPart<P> bind(
      PartDeployer<P> deployer, DeploymentPart part) {
    return new BoundPart<>(deployer, deployer.type().cast(part));
  }

  Workflow<PartPlan> plan(PartContext context, EndpointChange change) {
    return deployer.plan(context, part, change);
  }

  Workflow<List<AppliedChange>> before(PartContext context, EndpointChange change) {
    return deployer.beforeEndpointChange(context, part, change);
  }

  Workflow<List<AppliedChange>> afterFailedChange(PartContext context) {
    return deployer.afterFailedChange(context, part);
  }

  Workflow<List<AppliedChange>> beforeComponentDeletion(PartContext context, String component) {
    return deployer.beforeComponentDeletion(context, part, component);
  }

  Workflow<List<AppliedChange>> apply(PartContext context, LiveEndpoint endpoint) {
    return deployer.apply(context, part, endpoint);
  }

  Workflow<List<Difference>> verify(PartContext context) {
    return deployer.verify(context, part);
  }
}
