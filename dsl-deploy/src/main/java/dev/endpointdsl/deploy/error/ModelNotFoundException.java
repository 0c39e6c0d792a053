package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** A variant names a model that does not exist in the account and Region. */
public final class ModelNotFoundException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public ModelNotFoundException(DeploymentStatus situation, Throwable cause) {
    super(
        "a model does not exist" + ": " + ServiceMessages.text(cause),
        "Create the model, or correct modelName.",
        situation,
        cause);
  }
}
