package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The timeout of the deployment or deletion has expired. The service finishes a change that it has
 * begun.
 */
public final class DeploymentTimeoutException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a deployment that had not ended at the timeout. */
  public DeploymentTimeoutException(DeploymentStatus status) {
    this(status, null);
  }

  /**
   * Creates the exception for a deployment that had not ended at the timeout.
   *
   * @param cause the exception of a call that had no response at the timeout; null without one
   */
  public DeploymentTimeoutException(DeploymentStatus status, @Nullable Throwable cause) {
    super(problem(status, cause), remedy(status), status, cause);
  }

  private static String problem(DeploymentStatus status, @Nullable Throwable cause) {
    if (cause != null) {
      return "the service had not responded when the timeout expired";
    }
    if (status.step().isDeletion()) {
      return "the deletion had not ended when the timeout expired";
    }
    return switch (status.step()) {
      case READ_CONFIG_BACK -> "the new configuration was not visible when the timeout expired";
      case WAIT -> "the endpoint was still changing when the timeout expired";
      default -> "the deployment had not ended when the timeout expired";
    };
  }

  private static String remedy(DeploymentStatus status) {
    if (status.endpointName().isEmpty() && !status.step().isDeletion()) {
      return "Read the configuration again when the service responds faster.";
    }
    return status.step() == DeploymentStep.WAIT
        ? "Deploy again to keep waiting, with a longer timeout(...) if it was too short."
        : FailureMessage.again(status)
            + " to continue, with a longer timeout(...) if it was too short.";
  }
}
