package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The timeout of the deployment has expired. The service finishes a change that it has begun. */
public final class DeploymentTimeoutException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an endpoint that was still changing at the timeout. */
  public DeploymentTimeoutException(DeploymentStatus status) {
    super(
        "the endpoint was still changing when the timeout expired",
        "Deploy again to keep waiting, with a longer timeout(...) if it was too short.",
        status,
        null);
  }
}
