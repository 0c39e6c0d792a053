package dev.endpointdsl.runtime;

import java.io.Serial;

/** An instance type is not to be had in the Region. */
public final class InstanceTypeNotOfferedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  InstanceTypeNotOfferedException(Situation situation, Throwable cause) {
    super(
        "an instance type is not offered in the Region" + ": " + Refusals.text(cause),
        "Choose another type or Region.",
        situation,
        cause);
  }
}
