package dev.endpointdsl.json;

import java.io.Writer;

/**
 * Takes a document as it is generated. Generators hand over a few thousand chars at once, so that
 * most documents come as a single piece, which is kept as it is.
 */
final class TextWriter extends Writer {

  private String first = "";
  private final StringBuilder rest = new StringBuilder(0);

  @Override
  public void write(char[] chars, int offset, int length) {
    if (first.isEmpty()) {
      first = new String(chars, offset, length);
    } else {
      rest.append(chars, offset, length);
    }
  }

  /** All that was written. */
  String text() {
    return rest.isEmpty() ? first : first + rest;
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
