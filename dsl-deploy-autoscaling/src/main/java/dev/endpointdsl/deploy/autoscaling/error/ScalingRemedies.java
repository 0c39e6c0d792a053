package dev.endpointdsl.deploy.autoscaling.error;

import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** The remedies for the messages of Application Auto Scaling and Amazon CloudWatch. */
final class ScalingRemedies {

  /** The name of the part for display. */
  static final String PART = "auto scaling";

  /**
   * A remedy for messages with a phrase.
   *
   * @param phrase a part of the message, in lower case
   * @param remedy what to do
   */
  private record Known(String phrase, String remedy) {}

  private static final List<Known> REFUSALS =
      List.of(
          new Known(
              "instance type as a scalable target",
              "Choose an instance type that is not burstable, or do not scale the variant."),
          new Known(
              "only one targettrackingscaling policy",
              "Another program has added a policy that tracks the same metric: deploy again, which"
                  + " deletes it."),
          new Known(
              "maximum capacity cannot be less than minimum capacity",
              "A scheduled action or another program changes one of the bounds: set both bounds in"
                  + " each scheduled action, and deploy again."),
          new Known(
              "account is not authorized",
              "The service says so of a scalable dimension or a policy type that does not suit the"
                  + " resource, too: check both, then the caller's permissions."),
          new Known(
              "could not find",
              "Check the names of the endpoint, its variant or the inference component."));

  private static final List<Known> DENIALS =
      List.of(
          new Known(
              "iam:createservicelinkedrole",
              "Grant the caller iam:CreateServiceLinkedRole, which the first registration of an"
                  + " account needs, and deploy again to continue."),
          new Known(
              "missing the following permissions",
              "Grant the caller these permissions, and deploy again to continue."),
          new Known(
              "unable to assume",
              "Check that the role AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint exists,"
                  + " and deploy again to continue."));

  private ScalingRemedies() {}

  static String message(AwsServiceException cause) {
    String message = cause.awsErrorDetails().errorMessage();
    String text = message == null ? cause.awsErrorDetails().errorCode() : message;
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  static String ofRefusal(AwsServiceException cause) {
    return find(REFUSALS, cause, "Fix the cause that the service reports, and deploy again.");
  }

  static String ofDenial(AwsServiceException cause) {
    return find(
        DENIALS,
        cause,
        "Check that the service-linked role of Application Auto Scaling may change the resource, and"
            + " deploy again to continue.");
  }

  static String ofQuota(AwsServiceException cause) {
    return "Request a higher quota in AWS Service Quotas, or delete what is no longer needed: "
        + cause.awsErrorDetails().serviceName()
        + " limits targets and alarms of a Region, and policies, scheduled actions and tags of a"
        + " target.";
  }

  private static String find(List<Known> known, AwsServiceException cause, String other) {
    String message = message(cause).toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(entry -> message.contains(entry.phrase()))
        .findFirst()
        .map(Known::remedy)
        .orElse(other);
  }
}
