package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The configuration was created, and the service does not find it. */
public final class ConfigNotFoundException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public ConfigNotFoundException(DeploymentStatus situation, @Nullable Throwable cause) {
    super(
        "the service does not find the configuration " + situation.wantedConfigName(),
        "Deploy again; if it stays away, something deletes it.",
        situation,
        cause);
  }
}
