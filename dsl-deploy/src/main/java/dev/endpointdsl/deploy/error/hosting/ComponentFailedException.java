package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An inference component has failed and serves no requests. */
public final class ComponentFailedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a component that has failed. */
  public ComponentFailedException(DeploymentStatus status, String componentName) {
    super(
        "the inference component " + componentName + " has failed",
        "Fix the cause that the service reports, or see the component's logs in Amazon CloudWatch,"
            + " and replace it with replaceFailed(true).",
        status,
        null);
  }
}
