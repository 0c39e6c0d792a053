package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * Another deployment took the endpoint to a configuration that is neither the old nor the wanted
 * one.
 */
public final class SupersededException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public SupersededException(DeploymentStatus situation) {
    super(
        "another deployment switched it to " + situation.liveConfigName(),
        "Agree on who deploys; deploying again switches it back.",
        situation,
        null);
  }
}
