package dev.endpointdsl.deploy.internal.aws;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Extracts facts from the messages of the service. */
public final class ServiceMessages {

  private ServiceMessages() {}

  /**
   * Returns the service's own message, without the SDK's additions, or any other exception's. An
   * error without a message is described by its code and status.
   */
  public static String of(Throwable problem) {
    if (!(problem instanceof AwsServiceException refused) || refused.awsErrorDetails() == null) {
      return String.valueOf(problem.getMessage());
    }
    String message = refused.awsErrorDetails().errorMessage();
    if (message != null && !message.isBlank()) {
      return message;
    }
    String code = refused.awsErrorDetails().errorCode();
    return (code == null || code.isBlank() ? "an error" : code)
        + " without a message, HTTP status "
        + refused.statusCode();
  }

  /** Returns the first part of a message in single quotes; empty if it has none. */
  public static Optional<String> firstQuoted(String message) {
    int begin = message.indexOf('\'');
    int end = message.indexOf('\'', begin + 1);
    return begin < 0 || end < 0 ? Optional.empty() : Optional.of(message.substring(begin + 1, end));
  }

  /** Checks whether the reason for a failure is a lack of instances; false without a reason. */
  public static boolean isAboutCapacity(@Nullable String failureReason) {
    return failureReason != null && failureReason.contains("InsufficientInstanceCapacity");
  }

  /** Checks whether a message contains a name, other than as a part of a longer name. */
  public static boolean mentions(String message, String name) {
    for (int at = message.indexOf(name); at >= 0; at = message.indexOf(name, at + 1)) {
      if (!isPartOfName(message, at - 1) && !isPartOfName(message, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfName(String message, int at) {
    return at >= 0
        && at < message.length()
        && (Character.isLetterOrDigit(message.charAt(at)) || message.charAt(at) == '-');
  }
}
