package dev.endpointdsl.runtime;

import java.io.Serial;

/**
 * The service could not be reached, or answered with errors of its own, until there were no
 * attempts left.
 */
public final class ServiceUnavailableException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  ServiceUnavailableException(Situation situation, Throwable cause) {
    super(
        "the service cannot be reached or fails: " + Refusals.text(cause),
        "Deploy again to go on when it can be reached.",
        situation,
        cause);
  }
}
