package dev.endpointdsl.codegen.emit.source;

import com.palantir.javapoet.TypeSpec;

/** One generated file. */
public interface SourceSpec {

  /** The type the file holds. */
  TypeSpec type();
}
