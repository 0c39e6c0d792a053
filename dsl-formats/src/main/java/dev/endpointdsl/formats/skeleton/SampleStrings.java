package dev.endpointdsl.formats.skeleton;

import dev.endpointdsl.formats.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Strings that look like the values of AWS services, of which one matches nearly any pattern. */
final class SampleStrings {

  /** Samples by the end of a member's name, in lower case. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "kmskeyid", "arn:aws:kms:us-east-1:123456789012:key/example",
          "subnets", "subnet-0123456789abcdef0",
          "securitygroupids", "sg-0123456789abcdef0",
          "mimetype", "text/csv");

  private static final List<String> SAMPLES =
      List.of(
          "example",
          "s3://example-bucket/prefix",
          "text/csv",
          "arn:aws:iam::123456789012:role/example",
          "arn:aws:sns:us-east-1:123456789012:example",
          "arn:aws:sagemaker:us-east-1:123456789012:training-plan/example",
          "arn:aws:kms:us-east-1:123456789012:key/example",
          "123456789012",
          "1");

  private SampleStrings() {}

  /**
   * Returns a string that meets the constraints, or an ordinary one if none of the samples does.
   */
  static String of(ValueType type, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Stream<String> named =
        BY_NAME.entrySet().stream()
            .filter(each -> lower.endsWith(each.getKey()))
            .map(Map.Entry::getValue);
    return Stream.concat(named, SAMPLES.stream())
        .filter(each -> matches(each, type))
        .findFirst()
        .orElse(SAMPLES.get(0));
  }

  private static boolean matches(String sample, ValueType type) {
    BigDecimal length = BigDecimal.valueOf(sample.length());
    boolean fits =
        type.bound("minLength").filter(min -> min.compareTo(length) > 0).isEmpty()
            && type.bound("maxLength").filter(max -> max.compareTo(length) < 0).isEmpty();
    return fits
        && type.pattern()
            .map(Pattern::compile)
            .map(pattern -> pattern.matcher(sample))
            .filter(matcher -> type.matchesWhole() ? !matcher.matches() : !matcher.find())
            .isEmpty();
  }
}
