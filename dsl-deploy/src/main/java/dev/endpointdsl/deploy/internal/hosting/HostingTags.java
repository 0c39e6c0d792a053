package dev.endpointdsl.deploy.internal.hosting;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;

/** Checks the tags of models and inference components before the first call. */
public final class HostingTags {

  private HostingTags() {}

  /**
   * Checks the tags of a deployment together with the deployer's default tags.
   *
   * @throws InvalidConfigException if the service would refuse them
   */
  public static void throwIfRefused(DeploymentContext context, Deployment deployment) {
    deployment.models().forEach(model -> ModelStep.tags(model, context.defaultTags()));
    deployment
        .inferenceComponents()
        .forEach(component -> ComponentChanges.tags(component, context.defaultTags()));
  }
}
