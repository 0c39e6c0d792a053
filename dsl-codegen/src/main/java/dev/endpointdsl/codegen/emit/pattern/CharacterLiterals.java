package dev.endpointdsl.codegen.emit.pattern;

import java.util.Locale;
import java.util.regex.Pattern;

/** The source form of arbitrary characters and expressions. */
final class CharacterLiterals {

  /** A backslash and a u, where the backslash is not itself escaped by one before it. */
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

  private CharacterLiterals() {}

  /**
   * Returns a constant expression for a code point: {@code 'a'} if that is readable, else a number.
   */
  static String literal(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "'\\n'";
      case '\r' -> "'\\r'";
      case '\t' -> "'\\t'";
      case '\'' -> "'\\''";
      case '\\' -> "'\\\\'";
      default ->
          isPrintable(codePoint)
              ? "'" + Character.toString(codePoint) + "'"
              : "0x" + Integer.toHexString(codePoint);
    };
  }

  /** Returns the text of a line comment: on one line, in ASCII, and without Unicode escapes. */
  static String comment(String text) {
    StringBuilder comment = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                comment.appendCodePoint(c);
              } else {
                comment.append(String.format(Locale.ROOT, "U+%04X", c));
              }
            });
    return UNICODE_ESCAPE.matcher(comment).replaceAll("$1\\\\\\\\u");
  }

  private static boolean isPrintable(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }
}
