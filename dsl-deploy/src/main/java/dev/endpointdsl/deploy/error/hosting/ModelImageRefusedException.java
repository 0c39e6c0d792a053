package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The service refused the image of a model. */
public final class ModelImageRefusedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ModelImageRefusedException(DeploymentStatus status, Throwable cause) {
    super(
        "the service refused an image: " + ServiceMessages.of(cause),
        "Check the registry path and the tag; build the image with one manifest that SageMaker"
            + " reads (docker buildx build --provenance=false).",
        status,
        cause);
  }
}
