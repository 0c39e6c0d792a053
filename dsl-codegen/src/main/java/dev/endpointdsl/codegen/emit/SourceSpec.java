package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.TypeSpec;

/** One generated file. */
interface SourceSpec {

  /** The type the file holds. */
  TypeSpec type();
}
