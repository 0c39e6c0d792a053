package dev.endpointdsl.deploy.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a verified deployment: the endpoint is in service with the wanted configuration, or
 * with a fallback of it.
 *
 * @param endpointName the endpoint
 * @param endpointArn the endpoint's ARN
 * @param endpointConfigName the configuration that the endpoint runs
 * @param endpointConfigArn the configuration's ARN
 * @param fallbackInstanceType the instance type that replaces the wanted one, of which the service
 *     had too few; empty if the endpoint runs the wanted configuration
 * @param change the change of the endpoint
 * @param configCreated whether the deployment created the configuration
 * @param previousConfigName the configuration that the endpoint ran before; empty if the endpoint
 *     was created or not changed
 * @param tagsAll the tags of the configuration, including the deployer's default tags
 * @param deletedConfigs the superseded configurations that were deleted
 * @param changes the changes of models, inference components and other parts, in their order
 * @param elapsed the time that the deployment took
 * @param listenerFailure the exception or error that the listener threw; empty if it threw none
 */
public record DeploymentResult(
    String endpointName,
    String endpointArn,
    String endpointConfigName,
    String endpointConfigArn,
    Optional<String> fallbackInstanceType,
    Change change,
    boolean configCreated,
    Optional<String> previousConfigName,
    Map<String, String> tagsAll,
    List<String> deletedConfigs,
    List<AppliedChange> changes,
    Duration elapsed,
    Optional<Throwable> listenerFailure) {

  /** A change of an endpoint. */
  public enum Change {
    /** The endpoint already ran the wanted configuration. */
    NONE,
    /** The endpoint was created. */
    CREATED,
    /** The endpoint was switched to another configuration. */
    UPDATED
  }

  /**
   * Checks whether the endpoint already ran the wanted configuration, with its models, inference
   * components and other parts.
   */
  public boolean isUnchanged() {
    return change == Change.NONE && changes.isEmpty();
  }
}
