/** Java names for the names of a model. */
@NullMarked
package dev.endpointdsl.codegen.naming;

import org.jspecify.annotations.NullMarked;
