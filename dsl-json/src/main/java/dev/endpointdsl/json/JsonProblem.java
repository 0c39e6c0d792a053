package dev.endpointdsl.json;

/**
 * A problem of a JSON document.
 *
 * @param source the name of the document: a file as it was given, {@code <text>} or {@code <tree>}
 * @param line counted from 1; 0 if the document is a tree
 * @param column counted from 1, in Java chars; 0 if the document is a tree
 * @param path the path of the value, with the names in the document: {@code
 *     ProductionVariants[0].ServerlessConfig.MemorySizeInMB}; empty for the document itself
 * @param pointer the path as an RFC 6901 pointer: {@code
 *     /ProductionVariants/0/ServerlessConfig/MemorySizeInMB}
 * @param message the problem and its remedy
 */
public record JsonProblem(
    String source, int line, int column, String path, String pointer, String message) {

  /** Returns one line: {@code churn.json:12:20: Tags[0].Key: expected a string, found null}. */
  @Override
  public String toString() {
    String position = line == 0 ? "" : ":" + line + ":" + column;
    return source + position + ": " + (path.isEmpty() ? "" : path + ": ") + message;
  }
}
