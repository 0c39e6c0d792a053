/** How a compiled pattern is written: as a method that reads a text's characters once. */
@NullMarked
package dev.endpointdsl.codegen.emit.pattern;

import org.jspecify.annotations.NullMarked;
