package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.EndpointStatuses;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The endpoint has failed, and SageMaker allows nothing but deleting it; or it does not serve. */
public final class EndpointFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public EndpointFailedException(DeploymentStatus situation) {
    super(
        "it " + (hasFailed(situation) ? "has failed" : "does not serve"),
        hasFailed(situation)
            ? situation.inspect()
                + "; then let the deployment replace it, with replaceFailed(true)."
            : situation.inspect() + ", and deploy again.",
        situation,
        null);
  }

  private static boolean hasFailed(DeploymentStatus situation) {
    return EndpointStatuses.FAILED.equals(situation.status());
  }
}
