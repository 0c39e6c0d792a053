package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.internal.part.PartsStep;
import dev.endpointdsl.deploy.internal.workflow.ChangeOutcome;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Optional;

/** Deletes an inference component that is not of the deployment, once its adapters are gone. */
final class ComponentRemoval implements RepeatedStep {

  private final DeploymentContext context;
  private final PartsStep parts;
  private final String name;
  private boolean isDeleted;

  ComponentRemoval(DeploymentContext context, PartsStep parts, String name) {
    this.context = context;
    this.parts = parts;
    this.name = name;
  }

  @Override
  public String resource() {
    return "inference component " + name;
  }

  @Override
  public Workflow<Boolean> step() {
    return HostedComponentRequests.describe(context, name).then(this::act);
  }

  private Workflow<Boolean> act(Optional<DescribedComponent> found) {
    if (found.isEmpty()) {
      if (isDeleted) {
        context.applied(new AppliedChange(AppliedChange.Kind.DELETED, "inference component", name));
      }
      return Workflow.done(true);
    }
    return EndpointStatuses.isChanging(found.get().status())
        ? Workflow.done(false)
        : parts
            .beforeComponentDeletion(name)
            .then(done -> ComponentChanges.delete(context, name))
            .map(
                outcome -> {
                  isDeleted = isDeleted || outcome != ChangeOutcome.REFUSED;
                  return false;
                })
            .recover(
                problem ->
                    ErrorKind.HAS_ADAPTERS.is(problem)
                        ? Workflow.done(false)
                        : Workflow.failed(problem));
  }
}
