package dev.endpointdsl.json.internal;

import java.util.Locale;

/** Surrogates, which encodings can represent only in pairs. */
public final class Surrogates {

  private Surrogates() {}

  /**
   * Escapes every unpaired surrogate of a document, so that it can be encoded. Surrogates appear
   * only in strings, in which readers accept escapes.
   */
  public static String escapeUnpaired(String json) {
    StringBuilder out = new StringBuilder(json.length() + 16);
    json.codePoints().forEach(codePoint -> append(codePoint, out));
    return out.toString();
  }

  /** Checks whether a string has surrogates, paired or not. */
  public static boolean hasAny(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    // The loop has no branch, for the sake of ASCII; other strings are checked again.
    return all >= Character.MIN_SURROGATE
        && text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** Checks whether a string has an unpaired surrogate. */
  public static boolean hasUnpaired(String text) {
    return text.codePoints().anyMatch(Surrogates::isUnpaired);
  }

  /** A code point that is a surrogate is unpaired. */
  private static boolean isUnpaired(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static void append(int codePoint, StringBuilder out) {
    if (isUnpaired(codePoint)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  /** Checks whether a string in JSON, whose escapes are complete, escapes an unpaired surrogate. */
  static boolean hasUnpairedEscape(String json) {
    boolean high = false;
    for (int i = 0; i < json.length(); i += stepAt(i, json)) {
      char c = stepAt(i, json) == 6 ? (char) Integer.parseInt(json, i + 2, i + 6, 16) : 'x';
      if (high != Character.isLowSurrogate(c)) {
        return true;
      }
      high = Character.isHighSurrogate(c);
    }
    return high;
  }

  /** Returns the number of chars of the character at an index: 6 for a {@code u} escape. */
  private static int stepAt(int index, String json) {
    if (json.charAt(index) != '\\') {
      return 1;
    }
    return json.charAt(index + 1) == 'u' ? 6 : 2;
  }
}
