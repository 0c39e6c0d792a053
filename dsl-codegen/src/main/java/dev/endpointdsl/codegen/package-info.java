/** The annotation processor: reads declarations and their models, and writes what they ask for. */
@NullMarked
package dev.endpointdsl.codegen;

import org.jspecify.annotations.NullMarked;
