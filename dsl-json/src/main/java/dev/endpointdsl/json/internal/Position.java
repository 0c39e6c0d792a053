package dev.endpointdsl.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * A position in a string.
 *
 * @param line counted from 1; 0 if there is no position
 * @param column counted from 1, in chars; 0 if there is no position
 */
public record Position(int line, int column) {

  public static final Position START = new Position(1, 1);

  /** The position of everything in a document that is not text. */
  public static final Position NONE = new Position(0, 0);

  public static Position of(@Nullable TokenStreamLocation location) {
    if (location == null || location.getLineNr() < 0) {
      return NONE;
    }
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Returns the position of the char at an offset; lines end with LF, CR or CR LF. */
  public static Position of(CharSequence text, int offset) {
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
