package dev.endpointdsl.runtime;

import java.io.Serial;

/** The caller lacks a permission, or its credentials are not valid any more. */
public final class DeploymentDeniedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  DeploymentDeniedException(Situation situation, Throwable cause) {
    super(
        "access is denied" + ": " + Refusals.text(cause),
        "Grant the permission that the cause names (roles need iam:PassRole, tags sagemaker:AddTags),"
            + " or renew credentials that have expired; then deploy again to go on.",
        situation,
        cause);
  }
}
