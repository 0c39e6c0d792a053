package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import java.util.regex.Pattern;

/** What a text in a small request has to satisfy; length before pattern, in code points. */
public enum TextConstraint {
  CONFIG_NAME(0, 63, "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"),
  ENDPOINT_NAME(0, 63, "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"),
  MODEL_NAME(0, 63, "[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?"),
  VARIANT_NAME(0, 63, "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"),
  ALARM_NAME(1, 255, "(?!\\s*$).+"),
  NAME_CONTAINS(0, 63, "[a-zA-Z0-9-]+"),
  RESOURCE_ARN(0, 256, "arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+"),
  TAG_KEY(1, 128, "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"),
  TAG_VALUE(0, 256, "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"),
  NEXT_TOKEN(0, 8192, ".*");

  private final int min;
  private final int max;
  private final Pattern pattern;

  TextConstraint(int min, int max, String pattern) {
    this.min = min;
    this.max = max;
    this.pattern = Pattern.compile(pattern);
  }

  void check(String text, String path, ValidationErrors errors) {
    int length = text.codePointCount(0, text.length());
    if (length < min) {
      errors.add(text, path, "Member must have length greater than or equal to " + min);
    } else if (length > max) {
      errors.add(text, path, "Member must have length less than or equal to " + max);
    } else if (!pattern.matcher(text).matches()) {
      errors.add(text, path, "Member must satisfy regular expression pattern: " + pattern);
    }
  }
}
