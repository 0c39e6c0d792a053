package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** A model uses artifacts whose end-user license agreement is not accepted. */
public final class EulaNotAcceptedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public EulaNotAcceptedException(DeploymentStatus status, Throwable cause) {
    super(
        "the license of the artifacts is not accepted: " + ServiceMessages.of(cause),
        "Read the license, and set modelAccessConfig(a -> a.acceptEula(true)) of the artifacts.",
        status,
        cause);
  }
}
