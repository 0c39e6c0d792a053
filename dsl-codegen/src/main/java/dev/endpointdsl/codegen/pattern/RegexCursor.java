package dev.endpointdsl.codegen.pattern;

/** A position in an expression, read from left to right by code point. */
final class RegexCursor {

  /** The result of {@link #peek} and {@link #next} at the end. */
  static final int END = -1;

  private final String regex;
  private int position;

  RegexCursor(String regex) {
    this.regex = regex;
  }

  /** Checks whether the whole expression has been read. */
  boolean atEnd() {
    return position == regex.length();
  }

  /** Returns the next code point without reading it. */
  int peek() {
    return atEnd() ? END : regex.codePointAt(position);
  }

  /** Reads the next code point. */
  int next() {
    int codePoint = peek();
    position += atEnd() ? 0 : Character.charCount(codePoint);
    return codePoint;
  }

  /** Checks whether a string comes next. */
  boolean lookingAt(String expected) {
    return regex.startsWith(expected, position);
  }

  /** Reads a string if it comes next, and returns whether it does. */
  boolean skip(String expected) {
    boolean found = lookingAt(expected);
    position += found ? expected.length() : 0;
    return found;
  }

  /** Reads up to and including a delimiter, and returns the characters before it. */
  String until(String delimiter) {
    int end = regex.indexOf(delimiter, position);
    if (end < 0) {
      throw unsupported("a missing " + delimiter);
    }
    String read = regex.substring(position, end);
    position = end + delimiter.length();
    return read;
  }

  /** Reads a number of characters. */
  String take(int length) {
    if (length > regex.length() - position) {
      throw unsupported("an early end");
    }
    String read = regex.substring(position, position + length);
    position += length;
    return read;
  }

  /** Returns an exception for the current position. */
  UnsupportedExpressionException unsupported(String what) {
    return new UnsupportedExpressionException(what, position);
  }
}
