package dev.endpointdsl.deploy.internal.aws;

import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** What the service says when it refuses. */
public final class ServiceMessages {

  private ServiceMessages() {}

  /** The service's own words, without what the SDK adds. */
  public static String text(Throwable problem) {
    if (problem instanceof AwsServiceException refused
        && refused.awsErrorDetails() != null
        && refused.awsErrorDetails().errorMessage() != null) {
      return refused.awsErrorDetails().errorMessage();
    }
    return String.valueOf(problem.getMessage());
  }

  /** The first part in single quotes. */
  public static Optional<String> quoted(String text) {
    int begin = text.indexOf('\'');
    int end = text.indexOf('\'', begin + 1);
    return begin < 0 || end < 0 ? Optional.empty() : Optional.of(text.substring(begin + 1, end));
  }
}
