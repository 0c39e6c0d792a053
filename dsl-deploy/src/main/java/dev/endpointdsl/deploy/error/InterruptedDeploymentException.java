package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The thread was interrupted; its interrupt flag is set again. The service goes on with what it was
 * told.
 */
public final class InterruptedDeploymentException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public InterruptedDeploymentException(DeploymentStatus situation, Throwable cause) {
    super("the thread was interrupted", "Deploy again to go on.", situation, cause);
  }
}
