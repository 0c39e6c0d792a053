package dev.endpointdsl.runtime;

import java.io.Serial;

/** The endpoint has failed, and SageMaker allows nothing but deleting it; or it does not serve. */
public final class EndpointFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  EndpointFailedException(Situation situation) {
    super(
        "it " + (hasFailed(situation) ? "has failed" : "does not serve"),
        hasFailed(situation)
            ? situation.inspect()
                + "; then let the deployment replace it, with replaceFailed(true)."
            : situation.inspect() + ", and deploy again.",
        situation,
        null);
  }

  private static boolean hasFailed(Situation situation) {
    return Statuses.FAILED.equals(situation.status());
  }
}
