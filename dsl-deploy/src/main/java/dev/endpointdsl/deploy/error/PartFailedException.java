package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A part of the deployment, such as its auto scaling, could not be brought to its wanted state; the
 * endpoint itself may be live. Parts have subclasses for their own ways to fail.
 */
public class PartFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String partName;

  /**
   * Creates the exception.
   *
   * @param status the status of the deployment
   * @param partName the part's name for display
   * @param problem the problem, without a full stop
   * @param remedy what to do, as a sentence
   * @param cause the cause; null without one
   */
  public PartFailedException(
      DeploymentStatus status,
      String partName,
      String problem,
      String remedy,
      @Nullable Throwable cause) {
    super(partName + ": " + problem, remedy, status, cause);
    this.partName = partName;
  }

  /** Returns the part's name for display. */
  public final String partName() {
    return partName;
  }
}
