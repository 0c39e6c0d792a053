package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The update of an inference component failed, and it runs what it ran before. */
public final class ComponentRolledBackException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a component that runs its earlier specification. */
  public ComponentRolledBackException(DeploymentStatus status, String componentName) {
    super(
        "the update of the inference component " + componentName + " was rolled back",
        "Fix the cause that the service reports, or see the component's logs in Amazon CloudWatch,"
            + " and deploy again.",
        status,
        null);
  }
}
