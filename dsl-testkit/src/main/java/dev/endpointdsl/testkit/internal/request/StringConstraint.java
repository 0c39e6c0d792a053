package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import java.util.regex.Pattern;

/** The constraints on strings of operations outside the DSL's model. Lengths are in code points. */
public enum StringConstraint {
  ENTITY_NAME(0, 63, "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"),
  MODEL_NAME(0, 63, "[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?"),
  NAME_CONTAINS(0, 63, "[a-zA-Z0-9-]+"),
  RESOURCE_ARN(0, 256, "arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+"),
  TAG_KEY(1, 128, "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"),
  TAG_VALUE(0, 256, "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"),
  NEXT_TOKEN(0, 8192, ".*"),
  SCALING_TEXT(1, 1600, "[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"),
  POLICY_NAME(1, 256, "\\p{Print}+"),
  SCHEDULED_ACTION_NAME(
      1, 256, "(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+");

  private final int min;
  private final int max;
  private final Pattern pattern;

  StringConstraint(int min, int max, String pattern) {
    this.min = min;
    this.max = max;
    this.pattern = Pattern.compile(pattern);
  }

  /** Checks a string. */
  public boolean accepts(String string) {
    int length = string.codePointCount(0, string.length());
    return length >= min && length <= max && pattern.matcher(string).matches();
  }

  /** Adds an error for a string of a wrong length, or else for one that does not match. */
  void check(String string, String path, ValidationErrors errors) {
    int length = string.codePointCount(0, string.length());
    if (length < min) {
      errors.add(string, path, "Member must have length greater than or equal to " + min);
    } else if (length > max) {
      errors.add(string, path, "Member must have length less than or equal to " + max);
    } else if (!pattern.matcher(string).matches()) {
      errors.add(string, path, "Member must satisfy regular expression pattern: " + pattern);
    }
  }
}
