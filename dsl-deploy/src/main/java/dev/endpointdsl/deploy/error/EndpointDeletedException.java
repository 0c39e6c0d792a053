package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The endpoint was deleted during the deployment. */
public final class EndpointDeletedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an endpoint that was deleted. */
  public EndpointDeletedException(DeploymentStatus status) {
    super(
        "the endpoint is being deleted or no longer exists",
        "Find out what deletes the endpoint; deploying again creates it.",
        status,
        null);
  }
}
