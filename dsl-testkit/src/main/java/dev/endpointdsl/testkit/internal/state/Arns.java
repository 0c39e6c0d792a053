package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.message.QuotedText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ARNs of resources in one account and Region. The service writes names in ARNs in lower case,
 * so that names that differ only in case are the same name.
 *
 * @param region the Region, such as {@code us-east-1}
 * @param accountId the 12 digits of the account
 */
public record Arns(String region, String accountId) {

  private static final Pattern REGION = Pattern.compile("[a-z0-9-]+");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if one of them cannot be part of an ARN
   */
  public Arns {
    require(REGION.matcher(region).matches(), "region", "a name such as us-east-1", region);
    require(ACCOUNT.matcher(accountId).matches(), "accountId", "12 digits", accountId);
  }

  /** Returns the ARN of an endpoint configuration. */
  public String endpointConfig(String name) {
    return of("endpoint-config", name);
  }

  /** Returns the ARN of an endpoint. */
  public String endpoint(String name) {
    return of("endpoint", name);
  }

  /** Returns the ARN of a model. */
  public String model(String name) {
    return of("model", name);
  }

  /**
   * Returns the ARN of a scalable target.
   *
   * @param key the key of the target
   */
  public String scalableTarget(String key) {
    return arn("application-autoscaling") + "scalable-target/" + uuid(key).replace("-", "");
  }

  /**
   * Returns the ARN of a scaling policy.
   *
   * @param resourceId the resource of its target
   * @param name the name of the policy
   */
  public String scalingPolicy(String resourceId, String name) {
    return arn("autoscaling")
        + "scalingPolicy:"
        + uuid(resourceId + " " + name)
        + ":resource/sagemaker/"
        + resourceId
        + ":policyName/"
        + name;
  }

  /**
   * Returns the ARN of a scheduled action.
   *
   * @param resourceId the resource of its target
   * @param name the name of the action
   */
  public String scheduledAction(String resourceId, String name) {
    return arn("autoscaling")
        + "scheduledAction:"
        + uuid(resourceId + " " + name)
        + ":resource/sagemaker/"
        + resourceId
        + ":scheduledActionName/"
        + name;
  }

  /** Returns the ARN of an alarm. */
  public String alarm(String name) {
    return arn("cloudwatch") + "alarm:" + name;
  }

  /** Returns the ARN of the service-linked role with which variants are scaled. */
  public String scalingRole() {
    return "arn:"
        + partition()
        + ":iam::"
        + accountId
        + ":role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/"
        + "AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint";
  }

  /** Returns the same UUID for the same text, so that a server that starts again has its ARNs. */
  public static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private String arn(String service) {
    return "arn:" + partition() + ":" + service + ":" + region + ":" + accountId + ":";
  }

  /** Returns the ARN of an inference component. */
  public String inferenceComponent(String name) {
    return of("inference-component", name);
  }

  private String of(String kind, String name) {
    return "arn:"
        + partition()
        + ":sagemaker:"
        + region
        + ":"
        + accountId
        + ":"
        + kind
        + "/"
        + name.toLowerCase(Locale.ROOT);
  }

  private String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }

  private static void require(boolean holds, String option, String expected, String value) {
    if (!holds) {
      throw new IllegalArgumentException(
          option + " must be " + expected + ", but is " + QuotedText.quote(value));
    }
  }
}
