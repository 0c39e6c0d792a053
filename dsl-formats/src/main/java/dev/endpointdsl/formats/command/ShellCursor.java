package dev.endpointdsl.formats.command;

/** A position in a script. */
final class ShellCursor {

  private final String text;
  private int offset;

  ShellCursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return offset >= text.length();
  }

  int offset() {
    return offset;
  }

  char peek() {
    return text.charAt(offset);
  }

  char next() {
    return text.charAt(offset++);
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, offset);
  }

  void skip(int chars) {
    offset += chars;
  }

  void skipAll() {
    offset = text.length();
  }

  void skipLine() {
    while (!atEnd() && peek() != '\n') {
      offset++;
    }
  }

  /** Returns the characters to a string, which is skipped too; an empty string if there is none. */
  String upTo(String end) {
    int at = text.indexOf(end, offset);
    if (at < 0) {
      return "";
    }
    String found = text.substring(offset, at);
    offset = at + end.length();
    return found;
  }

  boolean has(String later) {
    return text.indexOf(later, offset) >= 0;
  }

  /** Returns the rest of the line, which is skipped with its end. */
  String line() {
    int begin = offset;
    skipLine();
    String line = text.substring(begin, offset);
    offset = Math.min(text.length(), offset + 1);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** Returns the characters of a name, which are skipped. */
  String name() {
    int begin = offset;
    while (!atEnd() && (Character.isLetterOrDigit(peek()) || peek() == '_')) {
      offset++;
    }
    return text.substring(begin, offset);
  }

  /** Checks whether only blanks or a comment are left on the line. */
  boolean blanksThenLineEnd() {
    int at = offset;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at >= text.length()
        || text.charAt(at) == '\n'
        || text.charAt(at) == '\r'
        || text.charAt(at) == '#';
  }
}
