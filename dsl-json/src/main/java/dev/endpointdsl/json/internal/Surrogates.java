package dev.endpointdsl.json.internal;

import java.util.Locale;

/** Halves of characters, which no encoding can carry. */
public final class Surrogates {

  private Surrogates() {}

  /**
   * A document with every unpaired surrogate escaped, so that nothing is lost when it is encoded.
   * Surrogates stand only within quotes, where escapes are read back.
   */
  public static String escapeUnpaired(String json) {
    StringBuilder out = new StringBuilder(json.length() + 16);
    json.codePoints().forEach(codePoint -> append(codePoint, out));
    return out.toString();
  }

  /** Whether a text has surrogates, paired or not. */
  public static boolean hasAny(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    // Without a branch in the loop, which texts in ASCII pay for; the others are looked at again.
    return all >= Character.MIN_SURROGATE
        && text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** Whether a text has half of a character. */
  public static boolean hasUnpaired(String text) {
    return text.codePoints().anyMatch(Surrogates::isUnpaired);
  }

  /** What is still a surrogate as a code point has no partner. */
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

  /** Whether a JSON text, whose escapes are complete, has an escape that is half of a character. */
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

  /** How many chars make up the one at an index: 6 for a {@code u} escape. */
  private static int stepAt(int index, String json) {
    if (json.charAt(index) != '\\') {
      return 1;
    }
    return json.charAt(index + 1) == 'u' ? 6 : 2;
  }
}
