package dev.endpointdsl.json;

import tools.jackson.core.TokenStreamLocation;

/** A place in a text; line and column are counted from 1, in chars. */
record Position(int line, int column) {

  static final Position START = new Position(1, 1);

  static Position of(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The place of the char at an offset; lines end with LF, CR or CR LF. */
  static Position of(CharSequence text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean splitsCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !splitsCrLf)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, offset - lineStart + 1);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
