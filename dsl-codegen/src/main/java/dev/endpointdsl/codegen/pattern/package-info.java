/**
 * Compiles regular expressions into plans of matchers, which are loops over characters: parses and
 * simplifies an expression and plans it as steps along the string and a small automaton. {@code
 * emit.pattern} writes the loops.
 */
@NullMarked
package dev.endpointdsl.codegen.pattern;

import org.jspecify.annotations.NullMarked;
