package dev.endpointdsl.deploy.autoscaling.error;

import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** A permission is missing that scaling needs, or the service cannot change the resource itself. */
public final class ScalingDeniedException extends PartFailedException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ScalingDeniedException(DeploymentStatus status, AwsServiceException cause) {
    super(
        status,
        ScalingRemedies.PART,
        "access is denied: " + ScalingRemedies.message(cause),
        ScalingRemedies.ofDenial(cause),
        cause);
  }
}
