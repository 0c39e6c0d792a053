package dev.endpointdsl.codegen.naming;

import java.util.Locale;

/** Derives the names of enum constants from the strings on the wire. */
public final class EnumNames {

  /** The only static field of a generated enum that is not a constant. */
  private static final String RESERVED = "BY_VALUE";

  private EnumNames() {}

  /**
   * Returns the constant for a string: {@code ML_G5_2XLARGE} for {@code ml.g5.2xlarge}, {@code
   * INPUT_AND_OUTPUT} for {@code InputAndOutput}, {@code ALB_REQUEST_COUNT} for {@code
   * ALBRequestCount}.
   *
   * @param value the string on the wire
   * @param modelName the name of the value in the model, for strings without a letter or digit
   */
  public static String constant(String value, String modelName) {
    if (value.isEmpty()) {
      return "EMPTY";
    }
    String source = value.chars().anyMatch(EnumNames::isWordPart) ? value : modelName;
    String constant = upper(source);
    if (constant.equals(RESERVED) || constant.isEmpty()) {
      return constant + "_";
    }
    return isDigit(constant.charAt(0)) ? "_" + constant : constant;
  }

  private static String upper(String source) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (!isWordPart(c)) {
        separate(constant);
        continue;
      }
      if (i > 0 && isUpper(c) && startsWord(source, i)) {
        separate(constant);
      }
      constant.append(c);
    }
    int end = constant.length();
    String bare = constant.substring(0, end > 0 && constant.charAt(end - 1) == '_' ? end - 1 : end);
    return bare.toUpperCase(Locale.ROOT);
  }

  private static void separate(StringBuilder constant) {
    if (!constant.isEmpty() && constant.charAt(constant.length() - 1) != '_') {
      constant.append('_');
    }
  }

  /** Checks whether an uppercase letter begins a word: {@code ALBRequest, S3Bucket, maxSize}. */
  private static boolean startsWord(String source, int i) {
    char before = source.charAt(i - 1);
    if (isLower(before)) {
      return true;
    }
    boolean capitalized = i + 1 < source.length() && isLower(source.charAt(i + 1));
    return isDigit(before) ? capitalized : capitalized && endsAcronym(source, i);
  }

  /**
   * Checks whether the letters before a capitalized word are an acronym. {@code APIv2} and {@code
   * ARNs} are one word.
   */
  private static boolean endsAcronym(String source, int i) {
    boolean acronym = i > 1 && isUpper(source.charAt(i - 1)) && isUpper(source.charAt(i - 2));
    char next = source.charAt(i + 1);
    char after = i + 2 < source.length() ? source.charAt(i + 2) : ' ';
    boolean version = next == 'v' && isDigit(after);
    boolean plural = next == 's' && !isLower(after);
    return acronym && !version && !plural;
  }

  private static boolean isWordPart(int c) {
    return isLower(c) || isUpper(c) || isDigit(c);
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
