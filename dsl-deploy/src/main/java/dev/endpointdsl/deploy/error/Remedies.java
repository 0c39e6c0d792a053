package dev.endpointdsl.deploy.error;

import dev.endpointdsl.deploy.internal.aws.ServiceMessages;
import java.util.List;
import java.util.Locale;

/** The remedies for messages of the service that do not name one. */
final class Remedies {

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
              "asyncinferenceconfig parameter cannot be removed",
              "Keep asyncInferenceConfig, deploy under another endpoint name, or delete the endpoint"
                  + " and deploy again."),
          new Known(
              "must be deregistered as scalable targets",
              "Deregister the variant's scalable target with Application Auto Scaling, deploy again,"
                  + " and register it again."),
          new Known(
              "min instance count",
              "The Region does not scale to zero: set minInstanceCount to at least 1, or deploy in a"
                  + " Region that does."));

  private static final List<Known> DENIALS =
      List.of(
          new Known(
              "could not assume role",
              "Create the role if it does not exist, and allow the service principal"
                  + " sagemaker.amazonaws.com to assume it (sts:AssumeRole in the role's trust"
                  + " policy), then deploy again to continue."));

  private static final List<Known> QUOTAS =
      List.of(
          new Known(
              "serverless",
              "Request a higher quota in AWS Service Quotas, or use fewer serverless endpoints, less"
                  + " memory or a lower maxConcurrency."),
          new Known(
              "memory", "Request a higher quota in AWS Service Quotas, or reduce memorySizeInMB."));

  private Remedies() {}

  /** Returns the remedy for a refused request. */
  static String ofRefusal(Throwable cause, String other) {
    return find(REFUSALS, cause, other);
  }

  /** Returns the remedy for missing access. */
  static String ofDenial(Throwable cause, String other) {
    return find(DENIALS, cause, other);
  }

  /** Returns the remedy for an exceeded quota. */
  static String ofQuota(Throwable cause, String other) {
    return find(QUOTAS, cause, other);
  }

  private static String find(List<Known> known, Throwable cause, String other) {
    String message = ServiceMessages.of(cause).toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(entry -> message.contains(entry.phrase()))
        .findFirst()
        .map(Known::remedy)
        .orElse(other);
  }
}
