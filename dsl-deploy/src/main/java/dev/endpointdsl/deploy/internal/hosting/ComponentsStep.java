package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.part.PartsStep;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.workflow.Workflow;
import dev.endpointdsl.sagemaker.InferenceComponent;
import java.util.List;

/** Brings the inference components of an endpoint to their wanted state. */
public final class ComponentsStep {

  private final DeploymentContext context;
  private final Deployment deployment;

  /** Creates the step. */
  public ComponentsStep(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
  }

  /** Returns a workflow that ends when all components are in service, and others are deleted. */
  public Workflow<Boolean> converge() {
    return converge(ComponentOrder.bases(deployment))
        .then(done -> converge(ComponentOrder.adapters(deployment)))
        .then(done -> deleteOthers());
  }

  private Workflow<Boolean> converge(List<InferenceComponent> components) {
    List<ComponentConvergence> steps =
        components.stream()
            .map(component -> new ComponentConvergence(context, deployment, component))
            .toList();
    steps.forEach(step -> context.enter(DeploymentStep.INFERENCE_COMPONENTS, step.resource()));
    return RepeatedStep.untilDone(context, steps, deployment.pollInterval());
  }

  private Workflow<Boolean> deleteOthers() {
    if (!deployment.isDeleteOtherComponents()) {
      return Workflow.done(true);
    }
    context.enter(DeploymentStep.INFERENCE_COMPONENTS);
    PartsStep parts = new PartsStep(context, deployment);
    return new OtherComponents(context, deployment)
        .list()
        .map(
            names ->
                names.stream().map(name -> new ComponentRemoval(context, parts, name)).toList())
        .then(removals -> RepeatedStep.untilDone(context, removals, deployment.pollInterval()));
  }
}
