package dev.endpointdsl.deploy.progress;

import dev.endpointdsl.deploy.model.DeploymentResult;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.model.VariantStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that happens in a deployment. */
public sealed interface DeploymentEvent {

  /** The endpoint that is deployed. */
  String endpointName();

  /** The time since the deployment began. */
  Duration elapsed();

  /**
   * A step begins.
   *
   * @param step which one
   */
  record StepStarted(String endpointName, Duration elapsed, DeploymentStep step)
      implements DeploymentEvent {}

  /**
   * A call did not come through, and is made again.
   *
   * @param operation as the API calls it
   * @param attempt how often it was made so far
   * @param pause the time until the next attempt
   * @param cause why it did not come through
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
   * The endpoint was looked at.
   *
   * @param status its status, as the service writes it
   * @param liveConfigName what it runs
   * @param variants its production variants
   */
  record Observed(
      String endpointName,
      Duration elapsed,
      String status,
      Optional<String> liveConfigName,
      List<VariantStatus> variants)
      implements DeploymentEvent {}

  /**
   * The endpoint runs what was asked for.
   *
   * @param result what was done
   */
  record Succeeded(String endpointName, Duration elapsed, DeploymentResult result)
      implements DeploymentEvent {}

  /**
   * The deployment failed.
   *
   * @param problem why
   */
  record Failed(String endpointName, Duration elapsed, RuntimeException problem)
      implements DeploymentEvent {}
}
