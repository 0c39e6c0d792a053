package dev.endpointdsl.formats.model;

import java.util.Locale;

/**
 * Names that other formats derive from the names in the request. API JSON, YAML, CloudFormation,
 * boto3 and paws have the names of the request itself.
 */
public final class NameCases {

  private NameCases() {}

  /** Returns the name as Terraform has it: {@code memory_size_in_mb}, {@code s3_output_path}. */
  public static String snakeCase(String name) {
    return separated(name, '_');
  }

  /** Returns the name as options of the AWS CLI have it: {@code kms-key-id}. */
  public static String kebabCase(String name) {
    return separated(name, '-');
  }

  private static String separated(String name, char separator) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && beginsWord(name, i)) {
        out.append(separator);
      }
      out.append(name.charAt(i));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** A capital begins a word after another character, and as the last one of several. */
  private static boolean beginsWord(String name, int at) {
    if (!Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    boolean nextIsLower = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return !Character.isUpperCase(name.charAt(at - 1)) || nextIsLower;
  }
}
