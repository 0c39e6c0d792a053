package dev.endpointdsl.deploy.part;

import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.DeploymentPart;
import dev.endpointdsl.deploy.plan.Difference;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * Plans, applies, verifies and deletes the parts of one type. It describes its work as workflows,
 * which the blocking and the asynchronous deployer both run, and has no state of a deployment: one
 * instance serves many deployments, also concurrently.
 *
 * <p>A deployer that is killed leaves any prefix of these calls behind, and the deployment is
 * repeated: each method continues from what is live, and changes nothing that is as wanted.
 *
 * @param <P> the type of the parts
 */
public interface PartDeployer<P extends DeploymentPart> {

  /** Returns the type of the parts. */
  Class<P> type();

  /**
   * Refuses a part that this deployer cannot deploy, before the first call of a plan or deployment:
   * for example because it has no client for a service that the part needs. Refuses none by
   * default.
   *
   * @throws IllegalArgumentException if the part cannot be deployed
   */
  default void throwIfUnsupported(P part) {}

  /**
   * Returns the part that stands for a deployment without a part of this type, and for which this
   * deployer is called as for any other. It wants nothing: this deployer removes what an earlier
   * deployment has created, and plans what others have created as kept. Without one, which is the
   * default, nothing of this type is inspected.
   */
  default Optional<P> dropped() {
    return Optional.empty();
  }

  /**
   * Returns a workflow that finds the changes that {@link #apply} would make, and only reads.
   *
   * @param change the change of the endpoint that the deployment would make before
   */
  Workflow<PartPlan> plan(PartContext context, P part, EndpointChange change);

  /**
   * Returns a workflow that prepares a change of the endpoint that the service would otherwise
   * refuse, for example deregisters the scalable target of a variant whose instance type changes.
   * {@link #apply} restores it. Called right before an update of the endpoint or the deletion of a
   * failed one, possibly several times; does nothing by default.
   *
   * @return a workflow whose result is the changes that it made
   */
  default Workflow<List<AppliedChange>> beforeEndpointChange(
      PartContext context, P part, EndpointChange change) {
    return Workflow.done(List.of());
  }

  /**
   * Returns a workflow that restores what {@link #beforeEndpointChange} has changed, because the
   * change of the endpoint has failed since. An exception is suppressed in favor of that of the
   * change. Does nothing by default.
   *
   * @return a workflow whose result is the changes that it made
   */
  default Workflow<List<AppliedChange>> afterFailedChange(PartContext context, P part) {
    return Workflow.done(List.of());
  }

  /**
   * Returns a workflow that prepares the deletion of an inference component, which the deployment
   * then creates again if it still wants it. {@link #apply} restores what is still wanted. Does
   * nothing by default.
   *
   * @param componentName the component
   * @return a workflow whose result is the changes that it made
   */
  default Workflow<List<AppliedChange>> beforeComponentDeletion(
      PartContext context, P part, String componentName) {
    return Workflow.done(List.of());
  }

  /**
   * Returns a workflow that brings the part to its wanted state. Called once the endpoint and its
   * inference components are live. If nothing differs, it reads each resource at most once.
   *
   * @return a workflow whose result is the changes that it made; empty if the part was already as
   *     wanted
   */
  Workflow<List<AppliedChange>> apply(PartContext context, P part, LiveEndpoint endpoint);

  /**
   * Returns a workflow that reads the part back, and whose result is the differences from the
   * wanted state. Called after {@link #apply} has changed something, and again after a pause while
   * there are differences, for as long as reads may lag behind writes.
   */
  Workflow<List<Difference>> verify(PartContext context, P part);

  /**
   * Returns a workflow that reads the part of an endpoint that is live. It refuses nothing: the
   * part can have violations. Reads nothing by default.
   */
  default Workflow<PartReading<P>> read(PartContext context, EndpointResources endpoint) {
    return Workflow.done(PartReading.none());
  }

  /**
   * Returns a workflow that finds the changes that {@link #delete} would make, and only reads.
   *
   * @param parts the parts of the deployment; empty if only the endpoint is known
   */
  Workflow<PartPlan> planDeletion(PartContext context, EndpointResources endpoint, List<P> parts);

  /**
   * Returns a workflow that deletes everything of this type that belongs to an endpoint, whether
   * the deployment has a part for it or not. Called before the inference components and the
   * endpoint are deleted. What does not exist counts as deleted.
   *
   * @param parts the parts of the deployment; empty if only the endpoint is known
   * @return a workflow whose result is the deletions that it made
   */
  Workflow<List<AppliedChange>> delete(
      PartContext context, EndpointResources endpoint, List<P> parts);
}
