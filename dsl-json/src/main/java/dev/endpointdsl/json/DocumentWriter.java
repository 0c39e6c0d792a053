package dev.endpointdsl.json;

import java.io.Writer;

/**
 * Collects a generated document. Generators write a few thousand chars at once, so that most
 * documents are a single chunk, which is not copied.
 */
final class DocumentWriter extends Writer {

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

  /** Returns the document. */
  String text() {
    return rest.isEmpty() ? first : first + rest;
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    // There is nothing to release.
  }
}
