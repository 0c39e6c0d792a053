/** Decides which operations and members of a model a DSL leaves out, and why. */
@NullMarked
package dev.endpointdsl.codegen.select;

import org.jspecify.annotations.NullMarked;
