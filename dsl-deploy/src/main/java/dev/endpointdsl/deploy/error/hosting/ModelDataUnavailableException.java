package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The service cannot read the artifacts of a model or inference component from Amazon S3. */
public final class ModelDataUnavailableException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public ModelDataUnavailableException(DeploymentStatus status, Throwable cause) {
    super(
        "the service cannot read the artifacts: " + ServiceMessages.of(cause),
        "Check the S3 location, that the object is in the Region of the deployment, and that the"
            + " role of the model exists, trusts sagemaker.amazonaws.com and may read it"
            + " (s3:GetObject, and s3:ListBucket for several objects).",
        status,
        cause);
  }
}
