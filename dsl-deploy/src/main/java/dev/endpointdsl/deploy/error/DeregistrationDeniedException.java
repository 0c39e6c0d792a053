package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The endpoint cannot be deleted, because its variants have scalable targets, and the caller lacks
 * the permission to deregister them.
 */
public final class DeregistrationDeniedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public DeregistrationDeniedException(DeploymentStatus status, Throwable cause) {
    super(
        "the endpoint has a scalable target: " + ServiceMessages.of(cause),
        "Grant the caller application-autoscaling:DeregisterScalableTarget, or deregister the"
            + " target with another identity, then "
            + FailureMessage.thenAgain(status)
            + " to continue.",
        status,
        cause);
  }
}
