package dev.endpointdsl.formats.source;

/** A value in a document, with its position. */
public sealed interface SourceNode permits SourceScalar, SourceList, SourceObject, SourceReference {

  /** Returns the position of its first character. */
  SourceLocation location();

  /** Checks whether this is null, None or NULL. */
  default boolean isNull() {
    return this instanceof SourceScalar scalar && scalar.kind() == ScalarKind.NULL;
  }
}
