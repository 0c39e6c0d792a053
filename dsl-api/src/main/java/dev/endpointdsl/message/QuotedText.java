package dev.endpointdsl.message;

import java.util.Locale;

/** Makes strings safe for a message: on one line, shortened, and without misleading characters. */
public final class QuotedText {

  private static final int SHOWN = 80;
  private static final int LINE = 1_000;

  private QuotedText() {}

  /**
   * Quotes a string. Characters that are invisible or affect the text around them are escaped as in
   * Java: control and format characters, including those that reverse the reading direction, line
   * ends, all spaces except the plain one, unpaired surrogates, and private or unassigned
   * characters. Of more than 80 characters, counted in code points, the first 80 and their number
   * are shown.
   */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), SHOWN) + 16).append('"');
    int at = 0;
    for (int shown = 0; shown < SHOWN && at < text.length(); shown++) {
      int codePoint = text.codePointAt(at);
      append(codePoint, out);
      at += Character.charCount(codePoint);
    }
    int length = text.codePointCount(0, text.length());
    return out.append(length > SHOWN ? "\"... (" + length + " characters)" : "\"").toString();
  }

  /**
   * Returns a message on one line. Characters that would break the line or mislead are escaped as
   * in a quoted string. Of more than 1,000 characters, the first 1,000 and their number are shown.
   */
  public static String line(String text) {
    if (text.length() <= LINE && isPrintable(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(Math.min(text.length(), LINE) + 32);
    text.codePoints()
        .limit(LINE)
        .forEach(
            codePoint -> {
              if (isPrintable(codePoint)) {
                out.appendCodePoint(codePoint);
              } else {
                append(codePoint, out);
              }
            });
    int length = text.codePointCount(0, text.length());
    return out.append(length > LINE ? "... (" + length + " characters)" : "").toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case '"', '\\' -> out.append('\\').append((char) codePoint);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isPrintable(codePoint)) {
          out.appendCodePoint(codePoint);
        } else {
          escape(codePoint, out);
        }
      }
    }
  }

  /** Escapes each char, so that the escape is valid in Java and JSON beyond U+FFFF, too. */
  private static void escape(int codePoint, StringBuilder out) {
    for (char c : Character.toChars(codePoint)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }

  /** Checks each code point; a loop, because nearly every message and start comes here. */
  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isPrintable(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
