package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.plan.Difference;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration with the wanted name exists, but its content differs. Nothing was changed. */
public final class ConfigNameTakenException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Difference> differences;

  /** Creates the exception for a configuration that differs from the wanted one. */
  public ConfigNameTakenException(DeploymentStatus status, List<Difference> differences) {
    super(
        "a configuration named "
            + status.wantedConfigName()
            + " exists with other content: "
            + differences.stream().map(Difference::toString).collect(Collectors.joining("; ")),
        "Give the configuration another name, preferably with endpointConfigNamePrefix(...).",
        status,
        null);
    this.differences = List.copyOf(differences);
  }

  /**
   * Returns the differences from the existing to the wanted configuration; empty if deserialized.
   */
  public List<Difference> differences() {
    return differences == null ? List.of() : differences;
  }
}
