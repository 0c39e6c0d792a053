package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The service was unreachable or responded with server errors in all attempts. */
public final class ServiceUnavailableException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ServiceUnavailableException(DeploymentStatus status, Throwable cause) {
    super(
        "the service is unreachable or fails: " + ServiceMessages.of(cause),
        FailureMessage.again(status) + " to continue when the service is available.",
        status,
        cause);
  }
}
