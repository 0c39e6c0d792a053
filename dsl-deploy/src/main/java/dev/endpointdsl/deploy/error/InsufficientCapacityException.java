package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import java.util.List;

/**
 * The service had too few instances of the requested type. Model and configuration can be correct:
 * the same deployment may succeed later.
 */
public final class InsufficientCapacityException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an endpoint that has failed or was rolled back for this reason. */
  public InsufficientCapacityException(DeploymentStatus status) {
    this(status, List.of(status.wantedConfigName()));
  }

  /**
   * Creates the exception for a deployment that has tried several configurations.
   *
   * @param tried the names of the configurations, in their order
   */
  public InsufficientCapacityException(DeploymentStatus status, List<String> tried) {
    super(
        tried.size() == 1
            ? "the service has too few instances of the requested type; "
                + tried.get(0)
                + " is not live"
            : "the service has too few instances of each requested type; none of "
                + String.join(", ", tried)
                + " is live",
        "Deploy again later, choose another instance type (onInsufficientCapacity(...) does both),"
            + " or list several with instancePools"
            + (hasFailed(status) ? "; replaceFailed(true) replaces the failed endpoint." : "."),
        status,
        null);
  }

  private static boolean hasFailed(DeploymentStatus status) {
    return EndpointStatuses.FAILED.equals(status.endpointStatus());
  }
}
