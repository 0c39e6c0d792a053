/** Writes the stages of a type and the builder that implements them. */
@NullMarked
package dev.endpointdsl.codegen.emit.builder;

import org.jspecify.annotations.NullMarked;
