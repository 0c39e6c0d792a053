/** Writes the class that checks a type: straight-line code, from constraints to violations. */
@NullMarked
package dev.endpointdsl.codegen.emit.check;

import org.jspecify.annotations.NullMarked;
