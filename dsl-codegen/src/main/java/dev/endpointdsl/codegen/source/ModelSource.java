package dev.endpointdsl.codegen.source;

/**
 * A model file.
 *
 * @param name the file's name or path in messages; ends in {@code .smithy} (IDL) or {@code .json}
 *     (JSON AST)
 * @param content the file's content
 */
public record ModelSource(String name, String content) {

  /** Checks whether this is a JSON AST, the format in which AWS publishes its models. */
  public boolean isJson() {
    return name.endsWith(".json");
  }

  /** Checks whether the name has the extension of a supported format. */
  public boolean isReadable() {
    return isJson() || name.endsWith(".smithy");
  }
}
