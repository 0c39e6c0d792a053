package dev.endpointdsl.runtime;

import java.io.Serial;

/** The endpoint is in a failed state. SageMaker allows nothing but deleting it. */
public final class EndpointFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  EndpointFailedException(Situation situation) {
    super(
        "it has failed",
        "Mend what the reason names; then let the deployment replace it, with replaceFailed(true).",
        situation,
        null);
  }
}
