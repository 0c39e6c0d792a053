package dev.endpointdsl.codegen.naming;

import java.util.Locale;

/** Makes the names of enum constants of the texts on the wire. */
public final class EnumNames {

  /** The one field every generated enum has besides its constants. */
  private static final String TAKEN = "BY_VALUE";

  private EnumNames() {}

  /**
   * The constant for a text: {@code ml.g5.2xlarge -> ML_G5_2XLARGE}, {@code InputAndOutput ->
   * INPUT_AND_OUTPUT}.
   *
   * @param value the text on the wire
   * @param modelName what the model calls the value, for texts without a letter or digit
   */
  public static String constant(String value, String modelName) {
    if (value.isEmpty()) {
      return "EMPTY";
    }
    String text = value.chars().anyMatch(EnumNames::isWordPart) ? value : modelName;
    String constant = upper(text);
    if (constant.equals(TAKEN) || !constant.chars().anyMatch(EnumNames::isWordPart)) {
      return constant + "_";
    }
    return isDigit(constant.charAt(0)) ? "_" + constant : constant;
  }

  private static String upper(String text) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i > 0 && isUpper(c) && isLower(text.charAt(i - 1))) {
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
