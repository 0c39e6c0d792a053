package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The caller lacks a permission, or its credentials are not valid any more. */
public final class DeploymentDeniedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public DeploymentDeniedException(DeploymentStatus situation, Throwable cause) {
    super(
        "access is denied" + ": " + ServiceMessages.text(cause),
        "Grant the permission that the cause names (roles need iam:PassRole, tags sagemaker:AddTags),"
            + " or renew credentials that have expired; then deploy again to go on.",
        situation,
        cause);
  }
}
