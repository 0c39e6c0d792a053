package dev.endpointdsl.deploy.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deployment that is verified: the endpoint is in service with the configuration asked for.
 *
 * @param endpointName the endpoint
 * @param endpointArn its ARN
 * @param endpointConfigName the configuration it runs
 * @param endpointConfigArn its ARN
 * @param change what was done to the endpoint
 * @param configCreated whether the configuration was created
 * @param previousConfigName what the endpoint ran before; empty if it was created or not changed
 * @param tagsAll the tags of the configuration, defaults of the deployer included
 * @param deletedConfigs the superseded configurations that were deleted
 * @param elapsed how long it took
 * @param listenerFailure what the listener threw, if it did
 */
public record DeploymentResult(
    String endpointName,
    String endpointArn,
    String endpointConfigName,
    String endpointConfigArn,
    Change change,
    boolean configCreated,
    Optional<String> previousConfigName,
    Map<String, String> tagsAll,
    List<String> deletedConfigs,
    Duration elapsed,
    Optional<RuntimeException> listenerFailure) {

  /** What was done to an endpoint. */
  public enum Change {
    /** It ran what was asked for already. */
    NONE,
    /** It was created. */
    CREATED,
    /** It was switched to another configuration. */
    UPDATED
  }

  /** Whether the endpoint ran what was asked for already. */
  public boolean isUnchanged() {
    return change == Change.NONE;
  }
}
