package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The thread was interrupted; its interrupt flag is set again. The service finishes a change that
 * it has begun.
 */
public final class InterruptedDeploymentException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an interrupt. */
  public InterruptedDeploymentException(DeploymentStatus status, Throwable cause) {
    super(
        "the thread was interrupted",
        FailureMessage.again(status) + " to continue.",
        status,
        cause);
  }
}
