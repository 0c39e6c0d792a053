package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The endpoint has failed, and SageMaker only allows deleting it; or it is out of service. */
public final class EndpointFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an endpoint that has failed or is out of service. */
  public EndpointFailedException(DeploymentStatus status) {
    super(
        hasFailed(status) ? "the endpoint has failed" : "the endpoint is out of service",
        hasFailed(status) && !status.step().isDeletion()
            ? FailureMessage.findCause(status)
                + ", and replace the endpoint with replaceFailed(true)."
            : FailureMessage.findCause(status) + ", and " + FailureMessage.thenAgain(status) + ".",
        status,
        null);
  }

  private static boolean hasFailed(DeploymentStatus status) {
    return EndpointStatuses.FAILED.equals(status.endpointStatus());
  }
}
