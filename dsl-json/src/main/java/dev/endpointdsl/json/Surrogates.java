package dev.endpointdsl.json;

import java.util.Locale;

/** Halves of characters, which no encoding can carry. */
final class Surrogates {

  private Surrogates() {}

  /**
   * A document with every unpaired surrogate escaped, so that nothing is lost when it is encoded.
   * Surrogates stand only within quotes, where escapes are read back.
   */
  static String escapeUnpaired(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        return escapeFrom(i, json);
      }
    }
    return json;
  }

  private static String escapeFrom(int start, String json) {
    StringBuilder out = new StringBuilder(json.length() + 16).append(json, 0, start);
    json.substring(start)
        .codePoints()
        .forEach(
            codePoint -> {
              // What is still a surrogate as a code point has no partner.
              if (Character.getType(codePoint) == Character.SURROGATE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
              } else {
                out.appendCodePoint(codePoint);
              }
            });
    return out.toString();
  }
}
