package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An update failed, and so did going back: the endpoint serves with a mix of old and new. */
public final class UpdateRollbackFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public UpdateRollbackFailedException(DeploymentStatus situation) {
    super(
        "the update failed, and so did rolling it back: it may serve with a mix of old and new",
        "Deploy a configuration that is known to work.",
        situation,
        null);
  }
}
