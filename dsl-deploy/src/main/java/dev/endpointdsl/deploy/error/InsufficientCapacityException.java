package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The service had too few instances of the requested type. Model and configuration can be correct:
 * the same deployment may succeed later.
 */
public final class InsufficientCapacityException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an endpoint that has failed or was rolled back for this reason. */
  public InsufficientCapacityException(DeploymentStatus status) {
    super(
        "the service has too few instances of the requested type; "
            + status.wantedConfigName()
            + " is not live",
        "Deploy again later, choose another instance type, or list several with instancePools"
            + (hasFailed(status) ? "; replaceFailed(true) replaces the failed endpoint." : "."),
        status,
        null);
  }

  private static boolean hasFailed(DeploymentStatus status) {
    return EndpointStatuses.FAILED.equals(status.endpointStatus());
  }
}
