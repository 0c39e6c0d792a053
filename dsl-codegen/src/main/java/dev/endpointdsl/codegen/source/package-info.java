/** Finds and reads the model files that an annotation names. */
@NullMarked
package dev.endpointdsl.codegen.source;

import org.jspecify.annotations.NullMarked;
