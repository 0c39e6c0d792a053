package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * The service went back to the old configuration, which goes on serving. To other tools this looks
 * like success: the endpoint is in service again.
 */
public final class RolledBackException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public RolledBackException(DeploymentStatus situation) {
    super(
        "the update was rolled back; " + situation.wantedConfigName() + " is not live",
        situation.inspect() + ", and deploy again; the old configuration goes on serving.",
        situation,
        null);
  }
}
