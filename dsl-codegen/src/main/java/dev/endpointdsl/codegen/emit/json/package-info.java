/** Writes the class that reads and writes a type as JSON. */
@NullMarked
package dev.endpointdsl.codegen.emit.json;

import org.jspecify.annotations.NullMarked;
