package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/**
 * A key for storage volumes, or a volume size, is set for an instance type whose storage is local.
 */
public final class KeyOnLocalStorageException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public KeyOnLocalStorageException(DeploymentStatus situation, Throwable cause) {
    super(
        "a key or a volume size is set for an instance type with local storage"
            + ": "
            + ServiceMessages.text(cause),
        "Leave kmsKeyId and volumeSizeInGB out: such disks encrypt themselves.",
        situation,
        cause);
  }
}
