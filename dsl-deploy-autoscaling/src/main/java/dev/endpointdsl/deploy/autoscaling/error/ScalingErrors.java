package dev.endpointdsl.deploy.autoscaling.error;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Translates the errors of Application Auto Scaling and Amazon CloudWatch. */
public final class ScalingErrors {

  private static final Set<String> QUOTAS =
      Set.of("LimitExceededException", "LimitExceeded", "TooManyTagsException");
  private static final Set<String> REFUSALS =
      Set.of(
          "ValidationException",
          "ObjectNotFoundException",
          "ResourceNotFoundException",
          "InvalidNextTokenException",
          "ValidationError",
          "InvalidParameterValue",
          "InvalidParameterCombination",
          "MissingParameter");
  private static final List<String> DENIALS =
      List.of("missing the following permissions", "unable to assume");
  private static final Set<String> SERVICES = Set.of("ApplicationAutoScaling", "CloudWatch");

  private ScalingErrors() {}

  /**
   * Returns the exception for an error of one of the services; the problem itself if it is another
   * one, or one that all services have, such as throttling.
   */
  public static RuntimeException translated(RuntimeException problem, DeploymentStatus status) {
    if (!(problem instanceof AwsServiceException refused)
        || refused.awsErrorDetails() == null
        || !SERVICES.contains(serviceName(refused))
        || refused.isThrottlingException()) {
      return problem;
    }
    String code = String.valueOf(refused.awsErrorDetails().errorCode());
    String message = ScalingRemedies.message(refused).toLowerCase(Locale.ROOT);
    if (QUOTAS.contains(code)) {
      return new ScalingQuotaException(status, refused);
    }
    if (code.equals("FailedResourceAccessException")
        || DENIALS.stream().anyMatch(message::contains)) {
      return new ScalingDeniedException(status, refused);
    }
    return REFUSALS.contains(code) || message.contains("account is not authorized")
        ? new ScalingRefusedException(status, refused)
        : problem;
  }

  private static String serviceName(AwsServiceException refused) {
    return String.valueOf(refused.awsErrorDetails().serviceName()).replace(" ", "");
  }
}
