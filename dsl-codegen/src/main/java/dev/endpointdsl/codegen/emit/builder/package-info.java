/** Writes the stages of a type, and the one builder behind them. */
@NullMarked
package dev.endpointdsl.codegen.emit.builder;

import org.jspecify.annotations.NullMarked;
