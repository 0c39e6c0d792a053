package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.plan.Difference;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A model with the wanted name exists, but its content differs. It was not changed. */
public final class ModelNameTakenException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String modelName;
  private final transient List<Difference> differences;

  /** Creates the exception for a model that differs from the wanted one. */
  public ModelNameTakenException(
      DeploymentStatus status, String modelName, List<Difference> differences) {
    super(
        "a model named "
            + modelName
            + " exists with other content: "
            + differences.stream().map(Difference::toString).collect(Collectors.joining("; ")),
        "Models cannot be changed: give the model another name, preferably with"
            + " modelNamePrefix(...).",
        status,
        null);
    this.modelName = modelName;
    this.differences = List.copyOf(differences);
  }

  /** Returns the name of the model. */
  public String modelName() {
    return modelName;
  }

  /** Returns the differences from the existing to the wanted model; empty if deserialized. */
  public List<Difference> differences() {
    return differences == null ? List.of() : differences;
  }
}
