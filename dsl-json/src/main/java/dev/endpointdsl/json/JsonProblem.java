package dev.endpointdsl.json;

/**
 * One thing that is wrong with a JSON document.
 *
 * @param source the name of the document: a file as it was given, {@code <text>} or {@code <tree>}
 * @param line counted from 1; 0 if the document is a tree
 * @param column counted from 1, in Java chars; 0 if the document is a tree
 * @param path where in the document, in its own names: {@code
 *     ProductionVariants[0].ServerlessConfig.MemorySizeInMB}; empty for the document itself
 * @param pointer the same as an RFC 6901 pointer: {@code
 *     /ProductionVariants/0/ServerlessConfig/MemorySizeInMB}
 * @param message what is wrong and what to do about it
 */
public record JsonProblem(
    String source, int line, int column, String path, String pointer, String message) {

  /** One line for people: {@code churn.json:12:20: Tags[0].Key: expected a text, found null}. */
  @Override
  public String toString() {
    String position = line == 0 ? "" : ":" + line + ":" + column;
    return source + position + ": " + (path.isEmpty() ? "" : path + ": ") + message;
  }
}
