package dev.endpointdsl.deploy.autoscaling.error;

import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Application Auto Scaling or Amazon CloudWatch refused a request. */
public final class ScalingRefusedException extends PartFailedException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ScalingRefusedException(DeploymentStatus status, AwsServiceException cause) {
    super(
        status,
        ScalingRemedies.PART,
        "the service refused a request: " + ScalingRemedies.message(cause),
        ScalingRemedies.ofRefusal(cause),
        cause);
  }
}
