package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.TypeSpec;

/** The specification of a generated file. */
public interface SourceSpec {

  /** Returns the type that the file contains. */
  TypeSpec type();
}
