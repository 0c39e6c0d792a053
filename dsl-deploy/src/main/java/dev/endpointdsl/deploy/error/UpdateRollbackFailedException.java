package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The update and its rollback failed: the endpoint serves with a mix of old and new. */
public final class UpdateRollbackFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a rollback that failed. */
  public UpdateRollbackFailedException(DeploymentStatus status) {
    super(
        "the update and its rollback failed; the endpoint may serve a mix of the old and the new"
            + " configuration",
        "Deploy a configuration that is known to work.",
        status,
        null);
  }
}
