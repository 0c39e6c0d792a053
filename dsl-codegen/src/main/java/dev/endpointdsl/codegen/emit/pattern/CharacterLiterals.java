package dev.endpointdsl.codegen.emit.pattern;

import java.util.Locale;
import java.util.regex.Pattern;

/** Characters and expressions as they can stand in source, whatever they are. */
final class CharacterLiterals {

  /** A backslash and a u, where the backslash is not itself escaped by one before it. */
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

  private CharacterLiterals() {}

  /** A constant expression for a code point: {@code 'a'} where that is readable, else a number. */
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

  /**
   * Text for a line comment: on one line, in ASCII, and without anything the compiler would take
   * for a Unicode escape.
   */
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
