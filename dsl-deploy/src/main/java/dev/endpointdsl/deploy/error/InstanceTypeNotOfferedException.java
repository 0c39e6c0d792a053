package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;

/** The Region does not offer an instance type. */
public final class InstanceTypeNotOfferedException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response. */
  public InstanceTypeNotOfferedException(DeploymentStatus status, Throwable cause) {
    super(
        "an instance type is not offered in the Region: " + ServiceMessages.of(cause),
        "Choose another instance type or Region.",
        status,
        cause);
  }
}
