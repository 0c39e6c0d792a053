package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The service does not find the configuration, although the deployment created or found it. */
public final class ConfigNotFoundException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Creates the exception for a configuration that the service does not find.
   *
   * @param cause the error response of an operation that refers to the configuration; null if the
   *     configuration could not be read back
   */
  public ConfigNotFoundException(DeploymentStatus status, @Nullable Throwable cause) {
    super(
        "the service does not find the configuration " + status.wantedConfigName(),
        "Deploy again; if the error persists, find out what deletes the configuration.",
        status,
        cause);
  }
}
