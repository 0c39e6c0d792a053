package dev.endpointdsl.json;

import java.io.Writer;

/**
 * Takes a document as it is generated. Generators hand over a few thousand chars at once, so that
 * most documents come as a single piece, which is kept as it is.
 */
final class TextWriter extends Writer {

  private static final int SURROGATE_MASK = 0xF800;

  private String first = "";
  private final StringBuilder rest = new StringBuilder(0);
  private boolean surrogates;

  @Override
  public void write(char[] chars, int offset, int length) {
    surrogates |= hasSurrogate(chars, offset, offset + length);
    if (first.isEmpty()) {
      first = new String(chars, offset, length);
    } else {
      rest.append(chars, offset, length);
    }
  }

  private static boolean hasSurrogate(char[] chars, int from, int to) {
    boolean found = false;
    for (int i = from; i < to; i++) {
      found |= (chars[i] & SURROGATE_MASK) == Character.MIN_SURROGATE;
    }
    return found;
  }

  /** All that was written; what cannot be encoded is escaped. */
  String text() {
    String text = rest.isEmpty() ? first : first + rest;
    return surrogates ? Surrogates.escapeUnpaired(text) : text;
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // There is nothing to free.
  }
}
