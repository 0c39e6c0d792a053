package dev.endpointdsl.deploy.error.hosting;

import dev.endpointdsl.deploy.error.DeploymentException;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The instances of a variant have no room for a copy of an inference component. */
public final class InsufficientHardwareException extends DeploymentException {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates the exception for an error response; null for a component whose status reports it. */
  public InsufficientHardwareException(DeploymentStatus status, @Nullable Throwable cause) {
    super(
        "the instances have no room for a copy of the inference component",
        "Lower minMemoryRequiredInMb, numberOfAcceleratorDevicesRequired or copyCount, use larger"
            + " instances, or raise maxInstanceCount. SageMaker keeps a large part of an instance's"
            + " memory for itself.",
        status,
        cause);
  }
}
