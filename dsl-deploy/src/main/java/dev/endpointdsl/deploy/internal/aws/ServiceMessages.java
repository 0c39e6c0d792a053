package dev.endpointdsl.deploy.internal.aws;

import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Extracts facts from the messages of the service. */
public final class ServiceMessages {

  private ServiceMessages() {}

  /** Returns the service's own message, without the SDK's additions, or any other exception's. */
  public static String of(Throwable problem) {
    if (problem instanceof AwsServiceException refused
        && refused.awsErrorDetails() != null
        && refused.awsErrorDetails().errorMessage() != null) {
      return refused.awsErrorDetails().errorMessage();
    }
    return String.valueOf(problem.getMessage());
  }

  /** Returns the first part of a message in single quotes; empty if it has none. */
  public static Optional<String> firstQuoted(String message) {
    int begin = message.indexOf('\'');
    int end = message.indexOf('\'', begin + 1);
    return begin < 0 || end < 0 ? Optional.empty() : Optional.of(message.substring(begin + 1, end));
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
