package dev.endpointdsl.formats.source;

/**
 * A position in a document.
 *
 * @param source the name of the text: its path, or {@code <text>}
 * @param line counted from 1; 0 if there is no position
 * @param column counted from 1, in code points; 0 if there is no position
 */
public record SourceLocation(String source, int line, int column) {

  /** Returns the location of a whole text. */
  public static SourceLocation of(String source) {
    return new SourceLocation(source, 0, 0);
  }

  /** Returns {@code churn.yaml:12:3}, or only the name if there is no position. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
