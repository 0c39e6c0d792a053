package dev.endpointdsl.support;

import java.util.Locale;

/** Makes any text fit for a message: quoted, shortened, and without control characters. */
public final class Quoting {

  private static final int SHOWN = 80;

  private Quoting() {}

  /**
   * Quotes a text. Control characters, line ends of every kind and unpaired surrogates are escaped;
   * of a text of more than 80 characters the first 80 are shown, and how many there are.
   */
  public static String quote(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), SHOWN) + 16).append('"');
    int[] codePoints = text.codePoints().limit(SHOWN).toArray();
    for (int codePoint : codePoints) {
      append(codePoint, out);
    }
    int length = text.codePointCount(0, text.length());
    return out.append(length > SHOWN ? "\"... (" + length + " characters)" : "\"").toString();
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
          out.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        }
      }
    }
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
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
