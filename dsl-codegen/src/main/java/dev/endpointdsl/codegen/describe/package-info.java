/** Writes the description of a model, which tools read at run time. */
@NullMarked
package dev.endpointdsl.codegen.describe;

import org.jspecify.annotations.NullMarked;
