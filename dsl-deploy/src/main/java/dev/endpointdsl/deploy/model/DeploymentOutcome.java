package dev.endpointdsl.deploy.model;

import dev.endpointdsl.deploy.error.DeploymentException;

/** How one of many deployments ended. */
public sealed interface DeploymentOutcome {

  /** What was to be deployed. */
  Deployment deployment();

  /** Whether it is live. */
  default boolean isSuccess() {
    return this instanceof Success;
  }

  /**
   * It is live.
   *
   * @param deployment what was to be deployed
   * @param result what was done
   */
  record Success(Deployment deployment, DeploymentResult result) implements DeploymentOutcome {}

  /**
   * It failed.
   *
   * @param deployment what was to be deployed
   * @param problem why; a {@link DeploymentException} unless the program itself is at fault
   */
  record Failure(Deployment deployment, RuntimeException problem) implements DeploymentOutcome {}
}
