/** Finds the model files an annotation names and reads their text. */
@NullMarked
package dev.endpointdsl.codegen.source;

import org.jspecify.annotations.NullMarked;
