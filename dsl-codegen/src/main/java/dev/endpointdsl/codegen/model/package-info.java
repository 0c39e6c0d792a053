/**
 * What to generate, as immutable data: the service model as the DSL sees it. Nothing here knows how
 * source is written, and nothing here knows the compiler.
 */
@NullMarked
package dev.endpointdsl.codegen.model;

import org.jspecify.annotations.NullMarked;
