package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An inference component must be replaced, but adapters that are not of the deployment need it. */
public final class BaseComponentInUseException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public BaseComponentInUseException(
      DeploymentStatus status, String componentName, Throwable cause) {
    super(
        "the inference component " + componentName + " has adapters: " + ServiceMessages.of(cause),
        "Add the adapters to the deployment, which then replaces them too, or delete them.",
        status,
        cause);
  }
}
