package dev.endpointdsl.deploy.progress;

import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.model.AppliedChange;
import dev.endpointdsl.deploy.model.DeletionResult;
import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An event of a deployment or deletion. */
public sealed interface DeploymentEvent {

  /**
   * Returns the endpoint that is deployed; empty for calls that the deployments of a fleet share.
   */
  String endpointName();

  /** Returns the time since the deployment began. */
  Duration elapsed();

  /**
   * A step has begun.
   *
   * @param step the step
   */
  record StepStarted(String endpointName, Duration elapsed, DeploymentStep step)
      implements DeploymentEvent {}

  /**
   * A step has begun with one of its resources: a model, an inference component or another part.
   *
   * @param step the step
   * @param resource the resource for display, such as {@code model churn-7}
   */
  record ResourceStarted(
      String endpointName, Duration elapsed, DeploymentStep step, String resource)
      implements DeploymentEvent {}

  /**
   * A resource other than the endpoint and its configuration has been changed.
   *
   * @param change the change
   */
  record Applied(String endpointName, Duration elapsed, AppliedChange change)
      implements DeploymentEvent {}

  /**
   * The configuration or the deployment has a warning.
   *
   * @param violation the warning
   */
  record Warned(String endpointName, Duration elapsed, Violation violation)
      implements DeploymentEvent {}

  /**
   * A call has failed with a transient error and will be repeated.
   *
   * @param operation the operation's name in the API
   * @param attempt the number of attempts so far
   * @param pause the time until the next attempt
   * @param cause the exception of the last attempt
   */
  record Retrying(
      String endpointName,
      Duration elapsed,
      String operation,
      int attempt,
      Duration pause,
      RuntimeException cause)
      implements DeploymentEvent {}

  /**
   * The endpoint has been described.
   *
   * @param status the endpoint's status, as the service spells it
   * @param liveConfigName the configuration that the endpoint serves; empty if it serves none
   * @param variants the endpoint's production variants
   */
  record Observed(
      String endpointName,
      Duration elapsed,
      String status,
      Optional<String> liveConfigName,
      List<VariantStatus> variants)
      implements DeploymentEvent {}

  /**
   * The service had too few instances of the requested type, and the deployment tries again.
   *
   * @param configName the configuration that is not live
   * @param pause the time until the next attempt
   * @param next the configuration of the next attempt, after its instance type if that is another
   */
  record InsufficientCapacity(
      String endpointName, Duration elapsed, String configName, Duration pause, String next)
      implements DeploymentEvent {}

  /**
   * The deployment has succeeded: the endpoint runs the wanted configuration, or a fallback of it.
   *
   * @param result the result
   */
  record Succeeded(String endpointName, Duration elapsed, DeploymentResult result)
      implements DeploymentEvent {}

  /**
   * The deletion has succeeded: what was to be deleted does not exist, or something else uses it.
   *
   * @param result the result
   */
  record Deleted(String endpointName, Duration elapsed, DeletionResult result)
      implements DeploymentEvent {}

  /**
   * The deployment or deletion has failed.
   *
   * @param problem the exception that the deployer throws
   */
  record Failed(String endpointName, Duration elapsed, RuntimeException problem)
      implements DeploymentEvent {}
}
