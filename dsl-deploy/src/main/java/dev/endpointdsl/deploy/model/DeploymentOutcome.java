package dev.endpointdsl.deploy.model;

/** The outcome of one of several deployments. */
public sealed interface DeploymentOutcome {

  /** Returns the deployment. */
  Deployment deployment();

  /** Checks whether the deployment is live. */
  default boolean isSuccess() {
    return this instanceof Success;
  }

  /**
   * The outcome of a deployment that is live.
   *
   * @param deployment the deployment
   * @param result its result
   */
  record Success(Deployment deployment, DeploymentResult result) implements DeploymentOutcome {}

  /**
   * The outcome of a deployment that failed.
   *
   * @param deployment the deployment
   * @param problem the cause: a {@code DeploymentException}, unless the program has an error; an
   *     {@link Error} is the cause of a {@code CompletionException}
   */
  record Failure(Deployment deployment, RuntimeException problem) implements DeploymentOutcome {}
}
