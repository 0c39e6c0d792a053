package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** Another deployment switched the endpoint to a configuration that is not the wanted one. */
public final class SupersededException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an endpoint that another deployment switched. */
  public SupersededException(DeploymentStatus status) {
    super(
        "another deployment switched the endpoint to " + status.liveConfigName(),
        "Coordinate the deployments; deploying again switches the endpoint to "
            + status.wantedConfigName()
            + ".",
        status,
        null);
  }
}
