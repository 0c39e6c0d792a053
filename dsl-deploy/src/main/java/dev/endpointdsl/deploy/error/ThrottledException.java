package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The service throttled all attempts of a request. */
public final class ThrottledException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ThrottledException(DeploymentStatus status, Throwable cause) {
    super(
        "the service throttled all attempts of a request",
        FailureMessage.again(status)
            + " to continue when other programs of the account make fewer calls.",
        status,
        cause);
  }
}
