package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An inference component disappeared while it was being created or updated. */
public final class ComponentDeletedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a component that no longer exists. */
  public ComponentDeletedException(DeploymentStatus status, String componentName) {
    super(
        "the inference component " + componentName + " was deleted while it was deployed",
        "Find out which program deletes it, and deploy again.",
        status,
        null);
  }
}
