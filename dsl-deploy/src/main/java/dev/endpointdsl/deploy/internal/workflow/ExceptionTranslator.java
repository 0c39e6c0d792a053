package dev.endpointdsl.deploy.internal.workflow;

import dev.endpointdsl.deploy.error.DeploymentDeniedException;
import dev.endpointdsl.deploy.error.InstanceTypeNotOfferedException;
import dev.endpointdsl.deploy.error.InterruptedDeploymentException;
import dev.endpointdsl.deploy.error.KeyOnLocalStorageException;
import dev.endpointdsl.deploy.error.ModelNotFoundException;
import dev.endpointdsl.deploy.error.QuotaExceededException;
import dev.endpointdsl.deploy.error.RequestRefusedException;
import dev.endpointdsl.deploy.error.ServiceUnavailableException;
import dev.endpointdsl.deploy.error.ThrottledException;
import dev.endpointdsl.deploy.internal.aws.ErrorKind;
import dev.endpointdsl.deploy.model.DeploymentStatus;
import software.amazon.awssdk.core.exception.SdkException;

/** Makes exceptions of their own out of the SDK's. */
public final class ExceptionTranslator {

  private ExceptionTranslator() {}

  /** What a problem means for a deployment; one that is not the SDK's stays what it is. */
  public static RuntimeException of(RuntimeException problem, DeploymentStatus situation) {
    if (!(problem instanceof SdkException)) {
      return problem;
    }
    return switch (ErrorKind.of(problem)) {
      case THROTTLED -> new ThrottledException(situation, problem);
      case UNREACHABLE -> new ServiceUnavailableException(situation, problem);
      case INTERRUPTED -> new InterruptedDeploymentException(situation, problem);
      case MODEL_NOT_FOUND -> new ModelNotFoundException(situation, problem);
      case TYPE_NOT_OFFERED -> new InstanceTypeNotOfferedException(situation, problem);
      case QUOTA -> new QuotaExceededException(situation, problem);
      case LOCAL_STORAGE -> new KeyOnLocalStorageException(situation, problem);
      case DENIED -> new DeploymentDeniedException(situation, problem);
      default -> new RequestRefusedException(situation, problem);
    };
  }
}
