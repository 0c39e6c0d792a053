package dev.endpointdsl.testkit.internal.state;

import dev.endpointdsl.message.QuotedText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of resources in one account and region.
 *
 * @param region such as {@code us-east-1}
 * @param accountId 12 digits
 */
public record Arns(String region, String accountId) {

  private static final Pattern REGION = Pattern.compile("[a-z0-9-]+");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  public Arns {
    require(REGION.matcher(region).matches(), "region", "a name such as us-east-1", region);
    require(ACCOUNT.matcher(accountId).matches(), "accountId", "12 digits", accountId);
  }

  /** The service writes names in ARNs in lower case: names that differ in case only are one. */
  public String endpointConfig(String name) {
    return of("endpoint-config", name);
  }

  public String endpoint(String name) {
    return of("endpoint", name);
  }

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
          option + " has to be " + expected + ", and is " + QuotedText.quote(value));
    }
  }
}
