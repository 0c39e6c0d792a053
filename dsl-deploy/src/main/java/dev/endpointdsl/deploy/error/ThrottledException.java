package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The service answered that requests come too fast, until there were no attempts left. */
public final class ThrottledException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public ThrottledException(DeploymentStatus situation, Throwable cause) {
    super(
        "the service throttles, and goes on doing so",
        "Deploy again to go on: fewer endpoints at once, or with a client that is built with"
            + " RetryMode.ADAPTIVE_V2.",
        situation,
        cause);
  }
}
