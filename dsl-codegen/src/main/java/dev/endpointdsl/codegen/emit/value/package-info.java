/** Writes the types that users hold: values, unions and enums. */
@NullMarked
package dev.endpointdsl.codegen.emit.value;

import org.jspecify.annotations.NullMarked;
