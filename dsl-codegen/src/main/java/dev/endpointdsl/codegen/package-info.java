/**
 * The annotation processor behind {@link dev.endpointdsl.GenerateDsl}: finds and reads a service
 * model, and has everything that is in it decided, written and reported elsewhere.
 */
@NullMarked
package dev.endpointdsl.codegen;

import org.jspecify.annotations.NullMarked;
