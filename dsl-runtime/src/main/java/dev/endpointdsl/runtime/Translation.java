package dev.endpointdsl.runtime;

import software.amazon.awssdk.core.exception.SdkException;

/** Makes exceptions of their own out of the SDK's. */
final class Translation {

  private Translation() {}

  /** What a problem means for a deployment; one that is not the SDK's stays what it is. */
  static RuntimeException of(RuntimeException problem, Situation situation) {
    if (!(problem instanceof SdkException)) {
      return problem;
    }
    return switch (ErrorMeaning.of(problem)) {
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
