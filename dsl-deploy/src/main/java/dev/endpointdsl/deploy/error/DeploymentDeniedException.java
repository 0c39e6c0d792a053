package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The caller lacks a permission, or its credentials are no longer valid. */
public final class DeploymentDeniedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public DeploymentDeniedException(DeploymentStatus status, Throwable cause) {
    super(
        "access is denied: " + ServiceMessages.of(cause),
        Remedies.ofDenial(
            cause,
            "Grant the permission that the cause names (roles need iam:PassRole, tags"
                + " sagemaker:AddTags) or renew expired credentials, then "
                + FailureMessage.thenAgain(status)
                + " to continue."),
        status,
        cause);
  }
}
