package dev.endpointdsl.deploy.autoscaling.error;

import dev.endpointdsl.deploy.error.PartFailedException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** A quota of Application Auto Scaling or Amazon CloudWatch is exceeded. */
public final class ScalingQuotaException extends PartFailedException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ScalingQuotaException(DeploymentStatus status, AwsServiceException cause) {
    super(
        status,
        ScalingRemedies.PART,
        "a quota is exceeded: " + ScalingRemedies.message(cause),
        ScalingRemedies.ofQuota(cause),
        cause);
  }
}
