package dev.endpointdsl.deploy.internal.step;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Severity;
import dev.endpointdsl.deploy.internal.workflow.DeploymentContext;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.deploy.model.Fallback;

/** The warnings of a deployment and its configuration. */
final class Warnings {

  private Warnings() {}

  /**
   * Refuses warnings, also those of fallbacks, if the deployer does.
   *
   * @throws InvalidConfigException if there are warnings that the deployer refuses
   */
  static void throwIfRefused(DeploymentContext context, Deployment deployment) {
    if (!context.refusesWarnings()) {
      return;
    }
    InvalidConfigException.throwIfInvalid(
        "EndpointConfig", deployment.config().violations(), Severity.WARN);
    InvalidConfigException.throwIfInvalid("Deployment", deployment.violations(), Severity.WARN);
    for (Fallback fallback : deployment.fallbacks()) {
      InvalidConfigException.throwIfInvalid(
          "EndpointConfig with " + fallback.instanceType(),
          fallback.config().violations(),
          Severity.WARN);
    }
  }

  /** Reports the warnings. */
  static void report(DeploymentContext context, Deployment deployment) {
    deployment.config().violations().forEach(context::warn);
    if (deployment.fallback().isEmpty()) {
      deployment.violations().forEach(context::warn);
    }
  }
}
