/**
 * Writes the class that checks a type: straight-line code that turns broken constraints into
 * violations.
 */
@NullMarked
package dev.endpointdsl.codegen.emit.check;

import org.jspecify.annotations.NullMarked;
