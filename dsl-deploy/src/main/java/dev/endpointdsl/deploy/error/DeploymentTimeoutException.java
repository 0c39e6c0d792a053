package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The time that the deployment was given is over. The service goes on with what it was told. */
public final class DeploymentTimeoutException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public DeploymentTimeoutException(DeploymentStatus situation, @Nullable Throwable cause) {
    super(
        "it did not settle in time",
        "Deploy again to go on waiting, with a longer timeout(...) if it was too short.",
        situation,
        cause);
  }
}
