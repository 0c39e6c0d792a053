/**
 * The annotation processor for {@link dev.endpointdsl.GenerateDsl}: runs the steps from the model
 * files to the generated sources and reports their problems.
 */
@NullMarked
package dev.endpointdsl.codegen;

import org.jspecify.annotations.NullMarked;
