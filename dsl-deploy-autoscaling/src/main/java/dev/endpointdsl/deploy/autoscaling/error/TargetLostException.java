package dev.endpointdsl.deploy.autoscaling.error;

import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The service does not find a scalable target that was registered before. */
public final class TargetLostException extends PartFailedException {

  @Serial private static final long serialVersionUID = 1L;

  private final String resourceId;

  /**
   * Creates the exception.
   *
   * @param resourceId the resource of the target
   * @param operation the operation that does not find it
   */
  public TargetLostException(DeploymentStatus status, String resourceId, String operation) {
    super(
        status,
        ScalingRemedies.PART,
        operation
            + " does not find the scalable target of "
            + resourceId
            + ", which was registered",
        "Check whether another program deregisters it, and deploy again.",
        null);
    this.resourceId = resourceId;
  }

  /** Returns the resource of the target, {@code endpoint/churn/variant/blue}. */
  public String resourceId() {
    return resourceId;
  }
}
