package dev.endpointdsl.runtime;

import java.io.Serial;

/**
 * A key for storage volumes, or a volume size, is set for an instance type whose storage is local.
 */
public final class KeyOnLocalStorageException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  KeyOnLocalStorageException(Situation situation, Throwable cause) {
    super(
        "a key or a volume size is set for an instance type with local storage"
            + ": "
            + Refusals.text(cause),
        "Leave kmsKeyId and volumeSizeInGB out: such disks encrypt themselves.",
        situation,
        cause);
  }
}
