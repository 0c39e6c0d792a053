package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.source.SourceLocation;

/**
 * A reason why a document cannot be read or a request cannot be printed.
 *
 * @param location the position of a wrong value, or of an unknown name; without a line for a
 *     request
 * @param path the path of the member in the request, {@code
 *     ProductionVariants[0].ServerlessConfig}; empty if there is none
 * @param message the problem and its remedy; it never contains a sensitive value
 */
public record FormatProblem(SourceLocation location, String path, String message) {

  /** Returns one line: {@code churn.yaml:12:20: Tags[0].Key: expected a string, found null}. */
  @Override
  public String toString() {
    return location + ": " + (path.isEmpty() ? "" : path + ": ") + message;
  }
}
