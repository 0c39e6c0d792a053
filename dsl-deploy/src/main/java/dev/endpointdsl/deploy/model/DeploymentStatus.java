package dev.endpointdsl.deploy.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The status of a deployment: the step that it has reached, and the endpoint as last described.
 *
 * <p>Exceptions of the deployer are created from a status, also in a test of code that handles
 * them:
 *
 * <pre>{@code
 * new RolledBackException(
 *     DeploymentStatus.notStarted("churn", "churn-v2")
 *         .withStep(DeploymentStep.WAIT)
 *         .withEndpoint("InService", "churn-v1")
 *         .withFailure("The alarm churn-errors went off.", null))
 * }</pre>
 *
 * @param endpointName the endpoint; empty if only a configuration is read
 * @param wantedConfigName the configuration that the endpoint is to run
 * @param step the step that the deployment has reached
 * @param endpointStatus the endpoint's status, as the service spells it; null if the endpoint does
 *     not exist or has not been described
 * @param liveConfigName the configuration that the endpoint serves; null if it serves none or has
 *     not been described
 * @param failureReason the reason that the service reports for a failure; null without one
 * @param variant the variant that the failure is about; null if that is unknown
 * @param isEndpointDescribed whether the endpoint has been described, or found not to exist
 * @param resource the model, inference component or part that the step is about, for display, such
 *     as {@code model churn-7}; null for the endpoint and its configuration
 */
public record DeploymentStatus(
    String endpointName,
    String wantedConfigName,
    DeploymentStep step,
    @Nullable String endpointStatus,
    @Nullable String liveConfigName,
    @Nullable String failureReason,
    @Nullable String variant,
    boolean isEndpointDescribed,
    @Nullable String resource)
    implements Serializable {

  /**
   * Returns the status of a deployment that has not described its endpoint yet.
   *
   * @param endpointName the endpoint
   * @param wantedConfigName the configuration that the endpoint is to run
   */
  public static DeploymentStatus notStarted(String endpointName, String wantedConfigName) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        DeploymentStep.CHECK_CONFIG,
        null,
        null,
        null,
        null,
        false,
        null);
  }

  /** Returns the status of a deployment before its first call. */
  public static DeploymentStatus notStarted(Deployment deployment) {
    return notStarted(deployment.endpointName(), deployment.config().endpointConfigName());
  }

  /** Returns this status with another step, which is about the endpoint or its configuration. */
  public DeploymentStatus withStep(DeploymentStep next) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        next,
        endpointStatus,
        liveConfigName,
        failureReason,
        variant,
        isEndpointDescribed,
        null);
  }

  /** Returns this status with another configuration that the endpoint is to run. */
  public DeploymentStatus withWantedConfig(String configName) {
    return new DeploymentStatus(
        endpointName,
        configName,
        step,
        endpointStatus,
        liveConfigName,
        failureReason,
        variant,
        isEndpointDescribed,
        resource);
  }

  /**
   * Returns this status with the resource that the step is about.
   *
   * @param currentResource the resource for display, such as {@code model churn-7}
   */
  public DeploymentStatus withResource(String currentResource) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        step,
        endpointStatus,
        liveConfigName,
        failureReason,
        variant,
        isEndpointDescribed,
        currentResource);
  }

  /**
   * Returns this status with another description of the endpoint, which has no failure.
   *
   * @param currentStatus the endpoint's status, as the service spells it
   * @param liveConfig the configuration that the endpoint serves; null if it serves none
   */
  public DeploymentStatus withEndpoint(String currentStatus, @Nullable String liveConfig) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        step,
        currentStatus,
        liveConfig,
        null,
        null,
        true,
        resource);
  }

  /** Returns this status for an endpoint that was found not to exist. */
  public DeploymentStatus withoutEndpoint() {
    return new DeploymentStatus(
        endpointName, wantedConfigName, step, null, null, null, null, true, resource);
  }

  /**
   * Returns this status with a failure of the endpoint.
   *
   * @param reason the reason that the service reports; null without one
   * @param failedVariant the variant that the failure is about; null if that is unknown
   */
  public DeploymentStatus withFailure(@Nullable String reason, @Nullable String failedVariant) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        step,
        endpointStatus,
        liveConfigName,
        reason,
        failedVariant,
        isEndpointDescribed,
        resource);
  }
}
