package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.DeregistrationDeniedException;
import dev.endpointdsl.deploy.error.InstanceTypeNotOfferedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.error.KeyOnLocalStorageException;
import dev.endpointdsl.deploy.error.ModelNotFoundException;
import dev.endpointdsl.deploy.error.QuotaExceededException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.error.ServiceUnavailableException;
import dev.endpointdsl.deploy.error.ThrottledException;
import dev.endpointdsl.deploy.error.hosting.ComponentsNotSupportedException;
import dev.endpointdsl.deploy.error.hosting.EulaNotAcceptedException;
import dev.endpointdsl.deploy.error.hosting.InsufficientHardwareException;
import dev.endpointdsl.deploy.error.hosting.ModelDataUnavailableException;
import dev.endpointdsl.deploy.error.hosting.ModelImageRefusedException;
import dev.endpointdsl.deploy.error.hosting.SubscriptionMissingException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import software.amazon.awssdk.core.exception.SdkException;

/** Translates exceptions of the AWS SDK to the deployer's. */
final class ExceptionTranslator {

  private ExceptionTranslator() {}

  /** Translates an exception; one that is not the SDK's is returned unchanged. */
  static RuntimeException translate(RuntimeException problem, DeploymentStatus status) {
    if (!(problem instanceof SdkException)) {
      return problem;
    }
    return switch (ErrorKind.of(problem)) {
      case THROTTLED -> new ThrottledException(status, problem);
      case UNREACHABLE -> new ServiceUnavailableException(status, problem);
      case INTERRUPTED -> new InterruptedDeploymentException(status, problem);
      case MODEL_DATA -> new ModelDataUnavailableException(status, problem);
      case MODEL_IMAGE -> new ModelImageRefusedException(status, problem);
      case EULA -> new EulaNotAcceptedException(status, problem);
      case SUBSCRIPTION -> new SubscriptionMissingException(status, problem);
      case COMPONENTS_UNSUPPORTED -> new ComponentsNotSupportedException(status, problem);
      case HARDWARE -> new InsufficientHardwareException(status, problem);
      case MODEL_NOT_FOUND -> new ModelNotFoundException(status, problem);
      case TYPE_NOT_OFFERED -> new InstanceTypeNotOfferedException(status, problem);
      case QUOTA -> new QuotaExceededException(status, problem);
      case LOCAL_STORAGE -> new KeyOnLocalStorageException(status, problem);
      case TARGET_DENIED -> new DeregistrationDeniedException(status, problem);
      case DENIED -> new DeploymentDeniedException(status, problem);
      default -> new RequestRefusedException(status, problem);
    };
  }
}
