package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.plan.Difference;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration of the wanted name exists, with other content. Nothing was changed. */
public final class ConfigNameTakenException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Difference> differences;

  public ConfigNameTakenException(DeploymentStatus situation, List<Difference> differences) {
    super(
        "a configuration named "
            + situation.wantedConfigName()
            + " exists with other content: "
            + differences.stream().map(Difference::toString).collect(Collectors.joining("; ")),
        "Give the configuration another name, best with endpointConfigNamePrefix(...).",
        situation,
        null);
    this.differences = List.copyOf(differences);
  }

  /** What differs, from the existing content to the wanted one; empty after deserialization. */
  public List<Difference> differences() {
    return differences == null ? List.of() : differences;
  }
}
