package dev.endpointdsl.runtime;

import java.io.Serial;

/** An update failed, and so did going back: the endpoint serves with a mix of old and new. */
public final class UpdateRollbackFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  UpdateRollbackFailedException(Situation situation) {
    super(
        "the update failed, and so did rolling it back: it may serve with a mix of old and new",
        "Deploy a configuration that is known to work.",
        situation,
        null);
  }
}
