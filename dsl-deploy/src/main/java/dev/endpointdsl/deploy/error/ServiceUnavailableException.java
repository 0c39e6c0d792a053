package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The service could not be reached, or answered with errors of its own, until there were no
 * attempts left.
 */
public final class ServiceUnavailableException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public ServiceUnavailableException(DeploymentStatus situation, Throwable cause) {
    super(
        "the service cannot be reached or fails: " + ServiceMessages.text(cause),
        "Deploy again to go on when it can be reached.",
        situation,
        cause);
  }
}
