package dev.endpointdsl.runtime;

import java.io.Serial;

/** A variant names a model that does not exist in the account and Region. */
public final class ModelNotFoundException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  ModelNotFoundException(Situation situation, Throwable cause) {
    super(
        "a model does not exist" + ": " + Refusals.text(cause),
        "Create the model, or correct modelName.",
        situation,
        cause);
  }
}
