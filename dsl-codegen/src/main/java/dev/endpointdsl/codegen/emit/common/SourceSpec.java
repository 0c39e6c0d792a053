package dev.endpointdsl.codegen.emit.common;

import com.palantir.javapoet.TypeSpec;

/** One generated file. */
public interface SourceSpec {

  /** The type the file holds. */
  TypeSpec type();
}
