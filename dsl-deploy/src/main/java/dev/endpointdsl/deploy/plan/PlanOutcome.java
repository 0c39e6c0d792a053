package dev.endpointdsl.deploy.plan;

import dev.endpointdsl.deploy.model.Deployment;

/** The outcome of planning one of several deployments. */
public sealed interface PlanOutcome {

  /** Returns the deployment. */
  Deployment deployment();

  /** Checks whether there is a plan. */
  default boolean isSuccess() {
    return this instanceof Success;
  }

  /**
   * The outcome of a deployment that has a plan.
   *
   * @param deployment the deployment
   * @param plan its plan
   */
  record Success(Deployment deployment, Plan plan) implements PlanOutcome {}

  /**
   * The outcome of a deployment that cannot be planned.
   *
   * @param deployment the deployment
   * @param problem the cause: a {@code DeploymentException}, unless the program has an error; an
   *     {@link Error} is the cause of a {@code CompletionException}
   */
  record Failure(Deployment deployment, RuntimeException problem) implements PlanOutcome {}
}
