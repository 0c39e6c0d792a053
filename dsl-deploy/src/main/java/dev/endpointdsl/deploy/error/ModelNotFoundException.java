package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** A variant names a model that does not exist in the account and Region. */
public final class ModelNotFoundException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ModelNotFoundException(DeploymentStatus status, Throwable cause) {
    super(
        "a model does not exist: " + ServiceMessages.of(cause),
        "Create the model, or correct modelName.",
        status,
        cause);
  }

  /** Creates the exception for a model that the service accepted and does not find. */
  public ModelNotFoundException(DeploymentStatus status, String modelName) {
    super(
        "the model " + modelName + " was created, but the service does not find it",
        "Check whether another program deletes it, and deploy again.",
        status,
        null);
  }
}
