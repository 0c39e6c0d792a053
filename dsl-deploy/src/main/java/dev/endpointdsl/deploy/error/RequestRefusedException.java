package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * The service refused a request for a reason that has no type of its own, or the AWS SDK could not
 * make it.
 */
public final class RequestRefusedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public RequestRefusedException(DeploymentStatus situation, Throwable cause) {
    super(
        (cause instanceof AwsServiceException
                ? "the service refused a request: "
                : "the AWS SDK could not make a request: ")
            + ServiceMessages.text(cause),
        "Mend what the cause names, and deploy again.",
        situation,
        cause);
  }
}
