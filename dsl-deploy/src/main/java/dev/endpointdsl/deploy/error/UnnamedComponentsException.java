package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import java.util.List;

/**
 * The endpoint has inference components that the deletion does not name. Nothing was deleted after
 * they were found.
 */
public final class UnnamedComponentsException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  private final List<String> componentNames;

  /**
   * Creates the exception for an endpoint.
   *
   * @param componentNames the inference components that the deletion does not name
   */
  public UnnamedComponentsException(DeploymentStatus status, List<String> componentNames) {
    super(
        "the endpoint has inference components that are not named: "
            + String.join(", ", componentNames),
        "Name them in onlyInferenceComponents(...) if they are to be deleted with the endpoint.",
        status,
        null);
    this.componentNames = List.copyOf(componentNames);
  }

  /** Returns the names of the inference components. */
  public List<String> componentNames() {
    return componentNames;
  }
}
