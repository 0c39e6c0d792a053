package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The endpoint does not take inference components, because its variants name models. */
public final class ComponentsNotSupportedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ComponentsNotSupportedException(DeploymentStatus status, Throwable cause) {
    super(
        "the endpoint does not take inference components: " + ServiceMessages.of(cause),
        "Remove modelName from the variant, and set executionRoleArn of the configuration; models"
            + " then belong to the inference components.",
        status,
        cause);
  }
}
