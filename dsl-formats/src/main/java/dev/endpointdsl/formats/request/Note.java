package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;

/**
 * Something that a caller should know about a reading or a printed text.
 *
 * @param kind what it says
 * @param path the path of the member in the request, or the name of what is no member
 * @param location the position in the text that was read; without a line for a printed text
 * @param message what happens and why; it never contains a sensitive value
 */
public record Note(NoteKind kind, String path, SourceLocation location, String message) {

  /** Returns one line: {@code churn.tf:3:12: CHANGED: ProductionVariants[0].X: message}. */
  @Override
  public String toString() {
    String where = path.isEmpty() ? "" : path + ": ";
    return location + ": " + kind + ": " + where + message;
  }
}
