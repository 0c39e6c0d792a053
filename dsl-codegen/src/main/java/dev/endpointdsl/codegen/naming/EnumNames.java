package dev.endpointdsl.codegen.naming;

import java.util.Locale;

/** Derives the names of enum constants from the strings on the wire. */
public final class EnumNames {

  /** The only static field of a generated enum that is not a constant. */
  private static final String RESERVED = "BY_VALUE";

  private EnumNames() {}

  /**
   * Returns the constant for a string: {@code ML_G5_2XLARGE} for {@code ml.g5.2xlarge}, {@code
   * INPUT_AND_OUTPUT} for {@code InputAndOutput}.
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
    if (constant.equals(RESERVED) || !constant.chars().anyMatch(EnumNames::isWordPart)) {
      return constant + "_";
    }
    return isDigit(constant.charAt(0)) ? "_" + constant : constant;
  }

  private static String upper(String source) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (i > 0 && isUpper(c) && isLower(source.charAt(i - 1))) {
        constant.append('_');
      }
      constant.append(isWordPart(c) ? c : '_');
    }
    return constant.toString().toUpperCase(Locale.ROOT);
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
