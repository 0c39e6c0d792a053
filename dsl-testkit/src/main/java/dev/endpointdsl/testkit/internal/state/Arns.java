package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.message.QuotedText;
import java.util.Locale;
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
