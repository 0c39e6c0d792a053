package dev.endpointdsl.formats.binding;

import dev.endpointdsl.formats.model.ValueType;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.QuotedText;
import java.util.regex.Pattern;

/**
 * A scalar and the member that it is for.
 *
 * @param scalar the scalar
 * @param type the type of the member
 * @param path the member's path
 */
record ScalarTarget(SourceScalar scalar, ValueType type, String path) {

  private static final int SHOWN_DIGITS = 40;

  /** Checks whether a number is written without a fraction and an exponent. */
  boolean isWholeLiteral() {
    String text = scalar.text();
    boolean plain = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    return plain
        || (!Patterns.FRACTION.matcher(text).matches()
            && !Patterns.EXPONENT.matcher(text).matches());
  }

  /** Holds the patterns, which are compiled only for a string that may match. */
  private static final class Patterns {
    static final Pattern FRACTION = Pattern.compile("[-+]?[0-9_]*\\.[0-9_]*.*");
    static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9_.]+[eE][-+]?[0-9_]+");
  }

  /** Returns the scalar for messages, without its value if it is sensitive. */
  String found() {
    boolean hidden = scalar.secret() || type.sensitive();
    return switch (scalar.kind()) {
      case STRING -> hidden ? "a hidden string" : "the string " + QuotedText.quote(scalar.text());
      case NUMBER -> hidden ? "a hidden number" : "the number " + shortened(scalar.text());
      case BOOLEAN -> hidden ? "true or false" : scalar.text();
      case NULL -> scalar.text().isEmpty() ? "null" : scalar.text();
    };
  }

  private static String shortened(String number) {
    return number.length() <= SHOWN_DIGITS
        ? QuotedText.line(number)
        : QuotedText.line(number.substring(0, SHOWN_DIGITS))
            + "... ("
            + number.length()
            + " characters)";
  }
}
