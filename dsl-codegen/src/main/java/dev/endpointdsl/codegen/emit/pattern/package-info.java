/** Writes a compiled pattern as a method that reads the characters of a string once. */
@NullMarked
package dev.endpointdsl.codegen.emit.pattern;

import org.jspecify.annotations.NullMarked;
