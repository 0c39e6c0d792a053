package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** An instance type is not to be had in the Region. */
public final class InstanceTypeNotOfferedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  public InstanceTypeNotOfferedException(DeploymentStatus situation, Throwable cause) {
    super(
        "an instance type is not offered in the Region" + ": " + ServiceMessages.text(cause),
        "Choose another type or Region.",
        situation,
        cause);
  }
}
