package dev.endpointdsl.codegen.source;

/**
 * One file of a model.
 *
 * @param name the file's name or path, as messages show it; it ends in {@code .smithy} (IDL) or
 *     {@code .json} (JSON AST)
 * @param content the file's text
 */
public record ModelSource(String name, String content) {

  /** Whether this is a JSON AST, the form AWS publishes its models in. */
  public boolean isJson() {
    return name.endsWith(".json");
  }

  /** Whether the name tells a form that can be read. */
  public boolean isReadable() {
    return isJson() || name.endsWith(".smithy");
  }
}
