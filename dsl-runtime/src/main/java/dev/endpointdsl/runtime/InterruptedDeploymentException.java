package dev.endpointdsl.runtime;

import java.io.Serial;

/**
 * The thread was interrupted; its interrupt flag is set again. The service goes on with what it was
 * told.
 */
public final class InterruptedDeploymentException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  InterruptedDeploymentException(Situation situation, Throwable cause) {
    super("the thread was interrupted", "Deploy again to go on.", situation, cause);
  }
}
