package dev.endpointdsl.runtime;

import java.io.Serial;

/** The service refused a request for a reason that has no type of its own. */
public final class RequestRefusedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  RequestRefusedException(Situation situation, Throwable cause) {
    super(
        "the service refused a request" + ": " + Refusals.text(cause),
        "Mend what the cause names.",
        situation,
        cause);
  }
}
