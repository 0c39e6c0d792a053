package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The service rolled the update back, and the old configuration keeps serving. To other tools this
 * looks like success, because the endpoint is in service again.
 */
public final class RolledBackException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an update that was rolled back. */
  public RolledBackException(DeploymentStatus status) {
    super(
        "the service rolled the update back; " + status.wantedConfigName() + " is not live",
        FailureMessage.findCause(status)
            + ", and deploy again. The old configuration keeps serving.",
        status,
        null);
  }
}
