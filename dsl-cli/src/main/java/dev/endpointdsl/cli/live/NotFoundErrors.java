package dev.endpointdsl.cli.live;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Errors of the service about resources that do not exist. */
public final class NotFoundErrors {

  private NotFoundErrors() {}

  /**
   * Checks whether an error is about a resource that does not exist. The service has no code of its
   * own for that.
   */
  public static boolean is(AwsServiceException refused) {
    return refused.awsErrorDetails() != null
        && String.valueOf(refused.awsErrorDetails().errorMessage())
            .startsWith("Could not find endpoint");
  }
}
