package dev.endpointdsl.deploy.internal.aws;

import java.io.IOException;
import java.util.Locale;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * A kind of error. SageMaker refuses most requests with a bare {@code ValidationException}, whose
 * kind only its message reveals; the known messages are those that users have reported.
 */
public enum ErrorKind {
  /** The service throttles the caller. */
  THROTTLED,
  /** The service or the network failed; the request may have been carried out. */
  UNREACHABLE,
  /** The thread was interrupted. */
  INTERRUPTED,
  /** The resource does not exist, or is not visible yet. */
  NOT_FOUND,
  /** A resource with the name exists already. */
  NAME_TAKEN,
  /** The endpoint or inference component is being changed, or has just failed. */
  IN_PROGRESS,
  /** The inference component has adapters, which must be deleted first. */
  HAS_ADAPTERS,
  /** The service cannot read the artifacts of a model. */
  MODEL_DATA,
  /** The service refuses the image of a model. */
  MODEL_IMAGE,
  /** The license of artifacts is not accepted. */
  EULA,
  /** The account is not subscribed to a model package. */
  SUBSCRIPTION,
  /** The endpoint does not take inference components. */
  COMPONENTS_UNSUPPORTED,
  /** The instances have no room for a copy of an inference component. */
  HARDWARE,
  /** The service does not update such an inference component. */
  UPDATE_UNSUPPORTED,
  /** The model does not exist. */
  MODEL_NOT_FOUND,
  /** The instance type is not offered in the Region. */
  TYPE_NOT_OFFERED,
  /** A quota is exhausted. */
  QUOTA,
  /** A key or a volume size is set for an instance type with local storage. */
  LOCAL_STORAGE,
  /** The endpoint has scalable targets that the caller must not deregister. */
  TARGET_DENIED,
  /** A permission is missing, or the credentials are not valid. */
  DENIED,
  /** Any other error. */
  OTHER;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** Returns the kind of an error. */
  public static ErrorKind of(Throwable problem) {
    if (problem instanceof AbortedException) {
      return INTERRUPTED;
    }
    if (problem instanceof AwsServiceException refused) {
      return ofResponse(refused);
    }
    return isUnreachable(problem) ? UNREACHABLE : OTHER;
  }

  /** Checks whether an error is of this kind. */
  public boolean is(Throwable problem) {
    return of(problem) == this;
  }

  /** Checks whether the same request may succeed a little later. */
  public boolean isTransient() {
    return this == THROTTLED || this == UNREACHABLE;
  }

  private static ErrorKind ofResponse(AwsServiceException refused) {
    String code = refused.awsErrorDetails() == null ? "" : code(refused);
    if (refused.isThrottlingException() || refused.statusCode() == TOO_MANY_REQUESTS) {
      return THROTTLED;
    }
    if (refused.statusCode() >= SERVER_ERROR) {
      return UNREACHABLE;
    }
    return switch (code) {
      case "ResourceLimitExceeded", "LimitExceededException" -> QUOTA;
      case "ResourceNotFound", "ObjectNotFoundException" -> NOT_FOUND;
      case "ResourceInUse" -> IN_PROGRESS;
      case "AccessDenied",
          "AccessDeniedException",
          "UnauthorizedOperation",
          "ExpiredToken",
          "ExpiredTokenException",
          "InvalidClientTokenId",
          "UnrecognizedClientException",
          "MissingAuthenticationToken",
          "InvalidSignatureException" ->
          DENIED;
      default -> ofMessage(ServiceMessages.of(refused).toLowerCase(Locale.ROOT));
    };
  }

  private static String code(AwsServiceException refused) {
    return String.valueOf(refused.awsErrorDetails().errorCode());
  }

  private static ErrorKind ofMessage(String message) {
    ErrorKind hosting = HostingMessages.kindOf(message);
    if (hosting != OTHER) {
      return hosting;
    }
    if (message.contains("could not find model")) {
      return MODEL_NOT_FOUND;
    }
    if (message.contains("could not find") || message.contains("resource does not exist")) {
      return NOT_FOUND;
    }
    if (message.contains("already existing")) {
      return NAME_TAKEN;
    }
    if (message.contains("in-progress")
        || message.contains("in progress")
        || message.contains("while it is in state")
        || message.contains("cannot update failed endpoint")) {
      return IN_PROGRESS;
    }
    if (message.contains("is a base inference component for")) {
      return HAS_ADAPTERS;
    }
    if (message.contains("not supported for the chosen region")) {
      return TYPE_NOT_OFFERED;
    }
    if (isAboutLocalStorage(message)) {
      return LOCAL_STORAGE;
    }
    if (message.contains("deregisterscalabletarget")) {
      return TARGET_DENIED;
    }
    return isDenied(message) ? DENIED : OTHER;
  }

  /** Checks for permissions that the service misses when it acts for the caller as well. */
  private static boolean isDenied(String message) {
    return message.contains("is not authorized to perform")
        || message.contains("could not assume role");
  }

  private static boolean isAboutLocalStorage(String message) {
    return message.contains("volumesize parameter is not allowed")
        || (message.contains("kms")
            && (message.contains("local storage") || message.contains("nvme")));
  }

  /** Checks whether the response is missing, incomplete or late, so that a retry makes sense. */
  private static boolean isUnreachable(Throwable problem) {
    if (problem instanceof ApiCallTimeoutException
        || problem instanceof ApiCallAttemptTimeoutException
        || (problem instanceof SdkClientException client && client.retryable())) {
      return true;
    }
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
    return problem instanceof SdkClientException && message.contains("unmarshall");
  }
}
