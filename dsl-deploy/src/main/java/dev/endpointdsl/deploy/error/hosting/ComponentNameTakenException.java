package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An inference component with the wanted name exists on another endpoint. It was not changed. */
public final class ComponentNameTakenException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for a component of another endpoint. */
  public ComponentNameTakenException(
      DeploymentStatus status, String componentName, String otherEndpoint) {
    super(
        "the inference component " + componentName + " exists on the endpoint " + otherEndpoint,
        "Give the component another name, or delete the other one.",
        status,
        null);
  }
}
