package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure of a deployment: the endpoint was not verified to run the wanted configuration. Each
 * way to fail has its own subclass.
 *
 * <p>Repeating the deployment is always safe: it continues from the current state.
 */
public abstract class DeploymentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final DeploymentStatus status;

  /**
   * Creates an exception.
   *
   * @param problem the problem, which a message begins with
   * @param remedy what to do, as a sentence
   * @param status the status of the deployment
   * @param cause the cause; null without one
   */
  protected DeploymentException(
      String problem, String remedy, DeploymentStatus status, @Nullable Throwable cause) {
    super(FailureMessage.of(status, problem, remedy), cause);
    this.status = status;
  }

  /** Returns the status of the deployment when it failed. */
  public DeploymentStatus status() {
    return status;
  }

  /** Returns the name of the endpoint. */
  public String endpointName() {
    return status.endpointName();
  }

  /** Returns the name of the configuration that the endpoint was to run. */
  public String wantedConfigName() {
    return status.wantedConfigName();
  }

  /** Returns the step that the deployment had reached. */
  public DeploymentStep step() {
    return status.step();
  }

  /** Returns the endpoint's last status; empty if it did not exist or was not described. */
  public Optional<String> endpointStatus() {
    return Optional.ofNullable(status.endpointStatus());
  }

  /** Returns the configuration that the endpoint last served; empty if that is unknown. */
  public Optional<String> liveConfigName() {
    return Optional.ofNullable(status.liveConfigName());
  }

  /** Returns the reason that the service reports for the endpoint; empty without one. */
  public Optional<String> failureReason() {
    return Optional.ofNullable(status.failureReason());
  }

  /** Returns the variant that the failure is about; empty if that is unknown. */
  public Optional<String> variant() {
    return Optional.ofNullable(status.variant());
  }
}
