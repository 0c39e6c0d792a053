package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.deploy.internal.config.ComponentList;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.sagemaker.model.InferenceComponentSummary;

/** Finds the inference components of an endpoint that a deployment does not need. */
final class OtherComponents {

  private final DeploymentContext context;
  private final Deployment deployment;

  OtherComponents(DeploymentContext context, Deployment deployment) {
    this.context = context;
    this.deployment = deployment;
  }

  /** Returns a workflow that lists the names of the components. */
  Workflow<List<String>> list() {
    Set<String> needed = ComponentOrder.needed(deployment);
    return names(context, deployment.endpointName())
        .map(names -> names.stream().filter(name -> !needed.contains(name)).toList());
  }

  /** Returns a workflow that lists the names of all components of an endpoint. */
  static Workflow<List<String>> names(DeploymentContext context, String endpointName) {
    return ComponentList.read(context, endpointName)
        .map(
            found ->
                found.stream().map(InferenceComponentSummary::inferenceComponentName).toList());
  }
}
