package dev.endpointdsl.deploy.internal.aws;

import java.io.IOException;
import java.util.Locale;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * What an error means. SageMaker answers most refusals with a bare {@code ValidationException}, so
 * that only its text tells them apart; the texts are the ones on record.
 */
public enum ErrorKind {
  /** Requests come too fast. */
  THROTTLED,
  /** The service or the network failed; nobody knows whether the request arrived. */
  UNREACHABLE,
  /** The thread was interrupted. */
  INTERRUPTED,
  /** What was asked for does not exist, or is not seen yet. */
  NOT_FOUND,
  /** The name exists already. */
  NAME_TAKEN,
  /** The endpoint is being changed. */
  IN_PROGRESS,
  /** The model does not exist. */
  MODEL_NOT_FOUND,
  /** The instance type is not offered in the Region. */
  TYPE_NOT_OFFERED,
  /** A quota is exhausted. */
  QUOTA,
  /** A key or volume size with local storage. */
  LOCAL_STORAGE,
  /** A permission is missing, or credentials are not valid. */
  DENIED,
  /** Anything else. */
  OTHER;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  public static ErrorKind of(Throwable problem) {
    if (problem instanceof AbortedException) {
      return INTERRUPTED;
    }
    if (problem instanceof AwsServiceException refused) {
      return ofAnswer(refused);
    }
    return isUnreachable(problem) ? UNREACHABLE : OTHER;
  }

  /** Whether a problem means this. */
  public boolean is(Throwable problem) {
    return of(problem) == this;
  }

  /** Whether the same request may work a little later. */
  public boolean passes() {
    return this == THROTTLED || this == UNREACHABLE;
  }

  private static ErrorKind ofAnswer(AwsServiceException refused) {
    String code = refused.awsErrorDetails() == null ? "" : code(refused);
    if (refused.isThrottlingException() || refused.statusCode() == TOO_MANY_REQUESTS) {
      return THROTTLED;
    }
    if (refused.statusCode() >= SERVER_ERROR) {
      return UNREACHABLE;
    }
    return switch (code) {
      case "ResourceLimitExceeded" -> QUOTA;
      case "ResourceNotFound" -> NOT_FOUND;
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
      default -> ofText(ServiceMessages.text(refused).toLowerCase(Locale.ROOT));
    };
  }

  private static String code(AwsServiceException refused) {
    return String.valueOf(refused.awsErrorDetails().errorCode());
  }

  private static ErrorKind ofText(String text) {
    if (text.contains("could not find model")) {
      return MODEL_NOT_FOUND;
    }
    if (text.contains("could not find")) {
      return NOT_FOUND;
    }
    if (text.contains("already existing")) {
      return NAME_TAKEN;
    }
    if (text.contains("in-progress") || text.contains("in progress")) {
      return IN_PROGRESS;
    }
    if (text.contains("not supported for the chosen region")) {
      return TYPE_NOT_OFFERED;
    }
    if (isAboutLocalStorage(text)) {
      return LOCAL_STORAGE;
    }
    return text.contains("is not authorized to perform") ? DENIED : OTHER;
  }

  private static boolean isAboutLocalStorage(String text) {
    return text.contains("volumesize parameter is not allowed")
        || (text.contains("kms") && (text.contains("local storage") || text.contains("nvme")));
  }

  /** What is worth asking again: no answer, half an answer, an answer that comes too late. */
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
