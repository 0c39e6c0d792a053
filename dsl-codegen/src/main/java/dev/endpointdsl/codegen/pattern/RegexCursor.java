package dev.endpointdsl.codegen.pattern;

/** Reads an expression from left to right, by code point. */
final class RegexCursor {

  /** What {@link #peek} and {@link #next} give at the end. */
  static final int END = -1;

  private final String text;
  private int position;

  RegexCursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return position == text.length();
  }

  int peek() {
    return atEnd() ? END : text.codePointAt(position);
  }

  int next() {
    int codePoint = peek();
    position += atEnd() ? 0 : Character.charCount(codePoint);
    return codePoint;
  }

  boolean lookingAt(String expected) {
    return text.startsWith(expected, position);
  }

  /** Reads the expected text if it comes next. */
  boolean skip(String expected) {
    boolean found = lookingAt(expected);
    position += found ? expected.length() : 0;
    return found;
  }

  /** Reads up to the delimiter and over it. */
  String until(String delimiter) {
    int end = text.indexOf(delimiter, position);
    if (end < 0) {
      throw unsupported("a missing " + delimiter);
    }
    String read = text.substring(position, end);
    position = end + delimiter.length();
    return read;
  }

  /** Reads as many characters as asked for. */
  String take(int length) {
    if (length > text.length() - position) {
      throw unsupported("an early end");
    }
    String read = text.substring(position, position + length);
    position += length;
    return read;
  }

  UnsupportedExpressionException unsupported(String what) {
    return new UnsupportedExpressionException(what, position);
  }
}
