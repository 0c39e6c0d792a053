package dev.endpointdsl.codegen.javasource;

/** Text whose lines are broken at given places if they would become too long. */
final class WrappedText {

  private static final int WIDTH = 100;
  private static final int NONE = -1;

  private final StringBuilder text;

  /** The last place where a line can be broken, until it is decided whether it is. */
  private int open = NONE;

  private String otherwise = "";
  private String broken = "";

  WrappedText(int capacity) {
    this.text = new StringBuilder(capacity);
  }

  void append(CharSequence more) {
    append(more, 0, more.length());
  }

  void append(CharSequence more, int start, int end) {
    int from = text.length();
    text.append(more, start, end);
    if (open != NONE) {
      decide(from);
    }
  }

  /**
   * Marks a place.
   *
   * @param unbroken the text at that place in a line that is not broken
   * @param lineBreak the line break, with the indent after it
   */
  void mayWrap(String unbroken, String lineBreak) {
    open = text.length();
    otherwise = unbroken;
    broken = lineBreak;
    text.append(unbroken);
  }

  private void decide(int from) {
    int end = text.indexOf("\n", from);
    int lineEnd = end < 0 ? text.length() : end;
    int lineStart = text.lastIndexOf("\n", open - 1) + 1;
    if (lineEnd - lineStart > WIDTH) {
      text.replace(open, open + otherwise.length(), broken);
      open = NONE;
    } else if (end >= 0) {
      open = NONE;
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
