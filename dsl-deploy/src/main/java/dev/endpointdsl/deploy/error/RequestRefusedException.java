package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * The service refused a request for a reason that has no exception of its own, or the AWS SDK could
 * not send it.
 */
public final class RequestRefusedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response, or for an exception of the SDK. */
  public RequestRefusedException(DeploymentStatus status, Throwable cause) {
    super(
        (cause instanceof AwsServiceException
                ? "the service refused a request: "
                : "the AWS SDK could not send a request: ")
            + ServiceMessages.of(cause),
        Remedies.ofRefusal(cause, "Fix the cause and " + FailureMessage.thenAgain(status) + "."),
        status,
        cause);
  }
}
