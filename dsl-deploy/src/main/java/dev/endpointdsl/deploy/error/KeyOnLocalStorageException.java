package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An encryption key or a volume size is set for an instance type with local storage. */
public final class KeyOnLocalStorageException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public KeyOnLocalStorageException(DeploymentStatus status, Throwable cause) {
    super(
        "an encryption key or a volume size is set for an instance type with local storage: "
            + ServiceMessages.of(cause),
        "Remove kmsKeyId and volumeSizeInGB: the hardware encrypts local storage.",
        status,
        cause);
  }
}
