/** Reads an assembled Smithy model into a {@code DslModel}: types, names, relations, choices. */
@NullMarked
package dev.endpointdsl.codegen.read;

import org.jspecify.annotations.NullMarked;
