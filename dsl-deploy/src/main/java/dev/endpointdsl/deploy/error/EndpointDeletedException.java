package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** Somebody deleted the endpoint while it was deployed. */
public final class EndpointDeletedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public EndpointDeletedException(DeploymentStatus situation) {
    super(
        "it is being deleted, or is gone",
        "Find out who deletes it; deploying again creates it.",
        situation,
        null);
  }
}
